import type { BundledDocument } from '../../../../shared/contract/procedures/bundle.ts';

/** Whether a document waits for nothing. */
export function mayLeave({ undecided, waiting, unread }: BundledDocument): boolean {
  return undecided === 0 && waiting === 0 && unread === 0;
}
