import type { ParagraphRole } from '../documents/model.ts';

/**
 * A Word document as its reader sees it: the result of every style, default and setting of a paragraph. Any program may
 * have written it; lengths are in mm, font sizes and line spacing in pt.
 */
export interface WordText {
  readonly sections: readonly WordSection[];
  /** Every paragraph in reading order, those in tables and text boxes too. */
  readonly paragraphs: readonly WordParagraph[];
  /**
   * Whether the space after a paragraph and before the next add up; otherwise, as in Word itself, the larger one
   * counts.
   */
  readonly spacesAdd: boolean;
}

export interface WordParagraph {
  /** The number of the paragraph in the document, from 1. */
  readonly number: number;
  /** As it was typed. */
  readonly text: string;
  /** As it is read: with capitals where they are set as a format. */
  readonly shown: string;
  readonly runs: readonly WordRun[];
  /** The role given by its style, if the style is one of this program's. */
  readonly styleRole: ParagraphRole | null;
  /** Null if the paragraph is only a part of a line, whose alignment does not apply to it. */
  readonly align: Align | null;
  readonly firstLineMm: number;
  /** How far the whole paragraph is set in from the margins. */
  readonly leftMm: number;
  readonly rightMm: number;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly line: LineSpacing;
  /** Whether there is no space between it and a neighbour of the same style, whatever its spacing says. */
  readonly contextual: boolean;
  /** The id of its style; empty for the default one. */
  readonly styleId: string;
  /** The tab stops of its own, from the left margin. */
  readonly tabStopsMm: readonly number[];
  /** Whether it begins a new page, or a page ended in it when it was last laid out. */
  readonly breaksPage: boolean;
  /** Whether Word numbers it, which gives it indents of its own. */
  readonly numbered: boolean;
  /** Whether a line is drawn above or below it. */
  readonly ruled: boolean;
  /** Whether a drawing is anchored in it: a line, a picture. */
  readonly drawn: boolean;
  readonly cell: WordCell | null;
  /** The index of its section, from 0. */
  readonly section: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export type LineSpacing =
  | { readonly exactPt: number }
  | { readonly atLeastPt: number }
  | { readonly times: number };

/** The format of letters. */
export interface RunForm {
  /** The fonts of its letters. */
  readonly fonts: readonly string[];
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** As RRGGBB; null if it is black, or too dark to tell from it. */
  readonly color: string | null;
  /** Whether it is marked, or stands on a coloured ground. */
  readonly highlighted: boolean;
}

export interface WordRun extends RunForm {
  readonly text: string;
  /** Which of its paragraph's runs it is, from 0; those without readable text are counted too. */
  readonly at: number;
}

/** The position of a paragraph in a table, each from 0; `columns`: how many cells its row has. */
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
  /** From the edge of the sheet to the header. */
  readonly headerMm: number;
  /** The number on the first page of the section, and on the pages after it; null if there is none. */
  readonly firstNumber: PageFigure | null;
  readonly nextNumber: PageFigure | null;
}

export const sides = ['top', 'bottom', 'left', 'right'] as const;
export type Side = (typeof sides)[number];

/** The format of a page number. */
export interface PageFigure extends RunForm {
  readonly place: 'top' | 'bottom';
  readonly align: Align;
}
