import type { ParagraphRole } from '../documents/model.ts';
import type { Column } from './lines.ts';
import type { WordParagraph } from './word-text.ts';

/**
 * The zone of a piece: the block above the name of the type, the main text, the signature block, or what is attached
 * behind it.
 */
export type Zone = 'letterhead' | 'main' | 'ending' | 'annex';

/** A paragraph, a line of it, or a part of a line in one of two columns, and its role in the document. */
export interface Piece extends WordParagraph {
  readonly role: PieceRole;
  readonly zone: Zone;
  readonly column: Column;
  /** Which line of its paragraph it begins with, from 0. */
  readonly lineAt: number;
}

/** A paragraph whose role is still to be determined. */
export type Placed = Omit<Piece, 'role'>;

/**
 * The role of a piece. `subject`: what a letter is about, under its number. `line`: no words, but perhaps a drawn line.
 * `other`: words that are no part the guides mention, such as those after the signatures.
 */
export type PieceRole = ParagraphRole | 'addressee' | 'subject' | 'line' | 'other';
