import type { ParagraphRole } from '../documents/model.ts';
import type { WordParagraph } from './word-text.ts';

/** Where a piece stands: the block above the name of the type, the text, or the block of the signatures. */
export type Zone = 'letterhead' | 'main' | 'ending';

/** A paragraph, or a part of a line beside another, with what it is in the document. */
export interface Piece extends WordParagraph {
  readonly role: PieceRole;
  readonly zone: Zone;
  /** Which of two columns it stands in; null where it has the whole width. */
  readonly column: 'left' | 'right' | null;
}

/** A paragraph whose part in the document is still to be found. */
export type Placed = Omit<Piece, 'role'>;

/**
 * What a piece is. `line`: no words, but perhaps a drawn line. `other`: words that are no part the guides speak of,
 * such as what follows the signatures.
 */
export type PieceRole = ParagraphRole | 'addressee' | 'line' | 'other';

/** A paragraph that has the whole width, or the parts a tab divides it into: left, right. */
export function tabbed(paragraph: WordParagraph): WordParagraph[] {
  const [first = '', ...others] = paragraph.text.split(/\t+/);
  const rest = others.join(' ');
  if (rest.trim() === '' || first.trim() === '') return [paragraph];
  const cut = paragraph.text.indexOf('\t');
  return [piecesOf(paragraph, 0, cut), piecesOf(paragraph, cut, paragraph.text.length)];
}

/** What stands between two places of a line, which alignment says nothing of. */
function piecesOf(paragraph: WordParagraph, from: number, to: number): WordParagraph {
  let at = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start)).replaceAll('\t', ' ');
    return text === '' ? [] : [{ ...run, text }];
  });
  const text = runs.map((run) => run.text).join('');
  // Setting capitals changes no Vietnamese letter's length.
  const shown = paragraph.shown.slice(from, to).replaceAll('\t', ' ');
  return { ...paragraph, text: text.trim(), shown: shown.trim(), runs, align: null };
}
