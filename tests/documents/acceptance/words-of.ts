import {
  type Block,
  type Paper,
  type Paragraph,
  paragraphText,
} from '../../../src/shared/documents/model.ts';

/** The texts of a paper in the order a Word file holds them, heads of tables among them; without empty ones. */
export function wordsOf({ blocks }: Pick<Paper, 'blocks'>): string[] {
  // XML has no place for these two; the file shows the sign for an unreadable letter instead.
  const texts = blocks.flatMap(textsOf).map((text) => text.replace(/[\ufffe\uffff]/gu, '\ufffd'));
  return texts.filter((text) => text !== '');
}

function textsOf(block: Block): string[] {
  const text = (paragraph: Paragraph) => paragraphText(paragraph);
  switch (block.type) {
    case 'paragraph':
      return [text(block)];
    case 'columns':
      return [...block.left.map(text), ...block.right.map(text)];
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flatMap(({ cells }) => cells)].flatMap(
        (cell) => cell.split('\n'),
      );
  }
}
