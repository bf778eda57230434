import { type Block, type Paper, type Paragraph, paragraphText, type TableBlock } from './model.ts';

/**
 * A document as text, to paste into an e-mail: one line per paragraph, an empty line between its parts, side-by-side
 * columns one below the other, and a table as tab-separated lines that a spreadsheet accepts.
 */
export function plainText({ blocks }: Pick<Paper, 'blocks'>): string {
  const parts = blocks.flatMap(linesOf);
  const lines = parts.flatMap(({ text, apart }, at) => (apart && at > 0 ? ['', text] : [text]));
  return `${lines.join('\n')}\n`;
}

/** A line, and whether there is an empty one above it. */
interface Line {
  readonly text: string;
  readonly apart: boolean;
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'paragraph':
      return [
        { text: paragraphText(block), apart: block.role === 'documentType' || block.role === 'heading' },
      ];
    case 'columns':
      return [...columnLines(block.left, block.part !== 'recipients'), ...columnLines(block.right, true)];
    case 'table':
      return tableLines(block).map((text, at) => ({ text, apart: at === 0 }));
  }
}

function columnLines(paragraphs: readonly Paragraph[], isApart: boolean): Line[] {
  return paragraphs.map((paragraph, at) => ({ text: paragraphText(paragraph), apart: isApart && at === 0 }));
}

function tableLines({ columns, rows }: TableBlock): string[] {
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(inOneLine).join('\t'),
  );
}
