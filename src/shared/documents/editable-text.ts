import {
  type Block,
  editableWords,
  type Paper,
  type Paragraph,
  paragraphText,
  type TableRow,
} from './model.ts';

/** The place of a cell: that of its row, plus the number of its column, counted from 0. */
export function cellPlace(row: Pick<TableRow, 'place'>, column: number): string {
  return `${row.place}/${column}`;
}

/** A text of a document with its place; several paragraphs of one place are its lines. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** The texts of a document in full, in reading order. */
export function textPlaces({ blocks }: Pick<Paper, 'blocks'>): PlacedText[] {
  return joinedByPlace(blocks, paragraphText, () => true);
}

/** The words people may edit, in reading order: what is composed around them is left out. */
export function wordPlaces({ blocks }: Pick<Paper, 'blocks'>): PlacedText[] {
  return joinedByPlace(blocks, editableWords, (isComposed) => !isComposed);
}

function joinedByPlace(
  blocks: readonly Block[],
  textOf: (paragraph: Paragraph) => string | null,
  takesCell: (isComposed: boolean) => boolean,
): PlacedText[] {
  const ofParagraph = (paragraph: Paragraph): PlacedText[] => {
    const text = textOf(paragraph);
    return paragraph.place === undefined || text === null ? [] : [{ place: paragraph.place, text }];
  };
  const ofBlock = (block: Block): PlacedText[] => {
    switch (block.type) {
      case 'paragraph':
        return ofParagraph(block);
      case 'columns':
        return [...block.left, ...block.right].flatMap(ofParagraph);
      case 'table':
        return block.rows.flatMap((row) =>
          row.cells.flatMap((text, column) =>
            takesCell(block.columns[column]?.composed === true)
              ? [{ place: cellPlace(row, column), text }]
              : [],
          ),
        );
    }
  };
  const lines = Map.groupBy(blocks.flatMap(ofBlock), ({ place }) => place);
  return [...lines].map(([place, texts]) => ({ place, text: texts.map(({ text }) => text).join('\n') }));
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
