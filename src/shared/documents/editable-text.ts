import { type Block, type Paper, type Paragraph, paragraphText, type TableRow } from './model.ts';

/** The place of a cell: that of its row, plus the number of its column, counted from 0. */
export function cellPlace(row: Pick<TableRow, 'place'>, column: number): string {
  return `${row.place}/${column}`;
}

/** An editable text of a document, with its place; several paragraphs of one place are its lines. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** The editable texts of a document, in reading order. */
export function textPlaces({ blocks }: Pick<Paper, 'blocks'>): PlacedText[] {
  const lines = Map.groupBy(blocks.flatMap(placedLines), ({ place }) => place);
  return [...lines].map(([place, texts]) => ({ place, text: texts.map(({ text }) => text).join('\n') }));
}

function placedLines(block: Block): PlacedText[] {
  switch (block.type) {
    case 'paragraph':
      return placedParagraph(block);
    case 'columns':
      return [...block.left, ...block.right].flatMap(placedParagraph);
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.map((text, column) => ({ place: cellPlace(row, column), text })),
      );
  }
}

function placedParagraph(paragraph: Paragraph): PlacedText[] {
  return paragraph.place === undefined ? [] : [{ place: paragraph.place, text: paragraphText(paragraph) }];
}

/** How to rewrite a document's words: a rule for consecutive paragraphs of one list, and one for cells. */
export interface Rewriting {
  paragraphs(list: readonly Paragraph[]): Paragraph[];
  cell(text: string, place: string): string;
}

/** A document with its words rewritten; blocks, columns and rows stay as they are. */
export function rewriteBlocks(blocks: readonly Block[], rewriting: Rewriting): Block[] {
  return blocks.flatMap((block) => rewrittenBlock(block, rewriting));
}

function rewrittenBlock(block: Block, { paragraphs, cell }: Rewriting): Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs([block]).map((paragraph) => ({ ...paragraph, type: 'paragraph' }));
    case 'columns':
      return [{ ...block, left: paragraphs(block.left), right: paragraphs(block.right) }];
    case 'table': {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((text, column) => cell(text, cellPlace(row, column))),
      }));
      return [{ ...block, rows }];
    }
  }
}
