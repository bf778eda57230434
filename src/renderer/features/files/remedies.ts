import type { ErrorCode } from '../../../shared/contract/errors.ts';

/** What a person can do about a file that did not open, besides taking another one. */
export type Remedy = 'retry' | 'restore' | 'repair' | 'rescue' | 'duplicate' | 'unlock';

/** The remedies for each trouble, the best first. */
export function remediesOf(code: ErrorCode): readonly Remedy[] {
  switch (code) {
    case 'file-damaged':
    case 'file-torn':
      return ['restore', 'rescue'];
    case 'file-bad-values':
    case 'file-foreign-parts':
      return ['repair', 'restore', 'rescue'];
    case 'file-missing':
      return ['retry', 'restore'];
    case 'file-read-only':
      return ['duplicate', 'retry'];
    case 'file-protected':
      return ['unlock'];
    case 'file-not-ours':
    case 'file-newer':
      return [];
    default:
      return ['retry'];
  }
}
