import { ExpectedError } from '../../shared/contract/errors.ts';
import type { ComposedDocument } from '../../shared/contract/procedures/document.ts';

/**
 * Returns the document if it may leave the program: everything in it that looks like personal data was decided about
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 * @throws ExpectedError personal-data-undecided
 */
export function requireDecisions(composed: ComposedDocument): ComposedDocument {
  const open = composed.personalData.filter(({ decision }) => decision === null).length;
  if (open > 0) throw new ExpectedError('personal-data-undecided', { count: String(open) });
  return composed;
}
