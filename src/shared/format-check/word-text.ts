import type { ParagraphRole } from '../documents/model.ts';

/**
 * A Word document as its reader sees it: what every style, default and setting of a paragraph comes to. It may be of
 * anybody's making; lengths are in mm, sizes and distances of lines in pt.
 */
export interface WordText {
  readonly sections: readonly WordSection[];
  /** Every paragraph in reading order, those in tables and text boxes too. */
  readonly paragraphs: readonly WordParagraph[];
  /** Whether the room below a paragraph and above the next add up; else, as in Word itself, the larger counts. */
  readonly spacesAdd: boolean;
  /** How many pages Word last counted; null where the file does not say. */
  readonly pages: number | null;
}

export interface WordParagraph {
  /** Which paragraph of the document it is, from 1. */
  readonly number: number;
  /** As it was typed. */
  readonly text: string;
  /** As it is read: what is set in capitals is in capitals. */
  readonly shown: string;
  readonly runs: readonly WordRun[];
  /** The part of a document it is by its style, where the style is one of this program's. */
  readonly styleRole: ParagraphRole | null;
  /** Null where the paragraph is only a piece of a line, whose alignment says nothing of it. */
  readonly align: Align | null;
  readonly firstLineMm: number;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly line: LineSpacing;
  /** Whether Word numbers it, which brings indents of its own. */
  readonly numbered: boolean;
  /** Whether a line is drawn above or below it. */
  readonly ruled: boolean;
  /** Whether something drawn is anchored in it: a line, a picture. */
  readonly drawn: boolean;
  readonly cell: WordCell | null;
  /** Which section it stands in, from 0. */
  readonly section: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type LineSpacing =
  | { readonly exactPt: number }
  | { readonly atLeastPt: number }
  | { readonly times: number };

export interface WordRun {
  readonly text: string;
  /** The fonts its letters are written in. */
  readonly fonts: readonly string[];
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Where in a table a paragraph stands, each from 0; `columns`: how many cells its row has. */
export interface WordCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface WordSection {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: Readonly<Record<Side, number>>;
  /** From the edge of the sheet to what stands above the text. */
  readonly headerMm: number;
  /** The number on the first page of the section, and on the pages after it; null where there is none. */
  readonly firstNumber: PageFigure | null;
  readonly nextNumber: PageFigure | null;
}

export const sides = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof sides)[number];

/** The number of a page as it is written. */
export interface PageFigure extends Omit<WordRun, 'text'> {
  readonly place: 'top' | 'bottom';
  readonly align: Align;
}
