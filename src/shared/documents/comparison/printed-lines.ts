import type { Block, Paper, ParagraphRole } from '../model.ts';
import { paragraphText } from '../model.ts';
import { plainText } from '../plain-text.ts';

/** Where a line stands: in the running text, or in a column of a block of the paper. */
export type LinePlace =
  | { readonly in: 'text' }
  | { readonly in: 'column'; readonly block: number; readonly side: 'left' | 'right' };

/** A line of a document as plain text, how it looks and where it stands. */
export interface PrintedLine {
  readonly text: string;
  readonly role: ParagraphRole;
  readonly place: LinePlace;
}

const RUNNING: LinePlace = { in: 'text' };

/** The lines of a document, as its plain text has them; without the empty ones that set its parts apart. */
export function printedLines({ blocks }: Pick<Paper, 'blocks'>): PrintedLine[] {
  return blocks.flatMap(linesOfBlock);
}

/** The lines of a plain text of a document, without the empty ones. */
export function textLinesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function linesOfBlock(block: Block, at: number): PrintedLine[] {
  switch (block.type) {
    case 'paragraph':
      return placed([block], RUNNING);
    case 'columns':
      return [
        ...placed(block.left, { in: 'column', block: at, side: 'left' }),
        ...placed(block.right, { in: 'column', block: at, side: 'right' }),
      ];
    case 'table':
      return textLinesOf(plainText({ blocks: [block] })).map((text) => ({
        text,
        role: 'body',
        place: RUNNING,
      }));
  }
}

type Paragraphs = Extract<Block, { type: 'columns' }>['left'];

function placed(paragraphs: Paragraphs, place: LinePlace): PrintedLine[] {
  return paragraphs.flatMap((paragraph) =>
    textLinesOf(paragraphText(paragraph)).map((text) => ({ text, role: paragraph.role, place })),
  );
}
