import type { ParagraphRole } from '../documents/model.ts';
import type { WordParagraph } from './word-text.ts';

/** The zone of a piece: the block above the name of the type, the main text, or the signature block. */
export type Zone = 'letterhead' | 'main' | 'ending';

/** A paragraph, or one part of a line with several, and its role in the document. */
export interface Piece extends WordParagraph {
  readonly role: PieceRole;
  readonly zone: Zone;
  /** Which of two columns it is in; null if it has the full width. */
  readonly column: 'left' | 'right' | null;
}

/** A paragraph whose role is still to be determined. */
export type Placed = Omit<Piece, 'role'>;

/**
 * The role of a piece. `line`: no words, but perhaps a drawn line. `other`: words that are no part the guides mention,
 * such as those after the signatures.
 */
export type PieceRole = ParagraphRole | 'addressee' | 'line' | 'other';

/** A paragraph of full width, or its left and right parts if a tab divides it. */
export function tabbed(paragraph: WordParagraph): WordParagraph[] {
  const [first = '', ...others] = paragraph.text.split(/\t+/);
  const rest = others.join(' ');
  if (rest.trim() === '' || first.trim() === '') return [paragraph];
  const cut = paragraph.text.indexOf('\t');
  return [piecesOf(paragraph, 0, cut), piecesOf(paragraph, cut, paragraph.text.length)];
}

/** The part of a paragraph between two positions; its alignment is unknown. */
function piecesOf(paragraph: WordParagraph, from: number, to: number): WordParagraph {
  let at = 0;
  const runs = paragraph.runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start)).replaceAll('\t', ' ');
    return text === '' ? [] : [{ ...run, text }];
  });
  const text = runs.map((run) => run.text).join('');
  // Capitalising does not change the length of any Vietnamese letter.
  const shown = paragraph.shown.slice(from, to).replaceAll('\t', ' ');
  return { ...paragraph, text: text.trim(), shown: shown.trim(), runs, align: null };
}
