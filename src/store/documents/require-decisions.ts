import { ExpectedError } from '../../shared/contract/errors.ts';
import type { ComposedDocument } from '../../shared/contract/procedures/document.ts';

/**
 * Returns the document if it may leave the program: everything in it that looks like personal data was decided about
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15), and no edit waits for its words.
 * @throws ExpectedError personal-data-undecided, edits-waiting
 */
export function requireDecisions(composed: ComposedDocument): ComposedDocument {
  const open = composed.personalData.filter(({ decision }) => decision === null).length;
  if (open > 0) throw new ExpectedError('personal-data-undecided', { count: String(open) });
  requireSettledEdits(composed);
  return composed;
}

/**
 * Nobody signs or sends a document without knowing that an edit of it is not in it. A closed one is as it was signed.
 * @throws ExpectedError edits-waiting
 */
export function requireSettledEdits(composed: ComposedDocument): void {
  const waiting = waitingEdits(composed);
  if (waiting > 0) throw new ExpectedError('edits-waiting', { count: String(waiting) });
}

/** How many edits of a document are not in it. */
export function waitingEdits({ edits, frozen }: ComposedDocument): number {
  return frozen ? 0 : edits.filter(({ applied }) => !applied).length;
}
