import type { WordParagraph, WordText } from './word-text.ts';

const MM_PER_PT = 25.4 / 72;
/** The mean width of a letter of Vietnamese text in Times New Roman, spaces too, as a multiple of the font size. */
const LETTER_WIDTH = 0.46;
const LINE_HEIGHT = 1.15;
const USUAL_SIZE_PT = 14;
/** The estimate is off by up to a tenth; what may fit is not asked for a number. */
const NEARLY = 1.1;

/**
 * Whether a document fits on one page. The page count a file states was written by whoever saved it last, and programs
 * that lay out nothing leave it at 1: so the height of the text is estimated.
 */
export function hasOnePage({ paragraphs, sections }: WordText): boolean {
  const [first] = sections;
  // What begins in the first paragraph does not end a page.
  if (sections.length > 1 || paragraphs.slice(1).some(({ breaksPage }) => breaksPage)) return false;
  if (first === undefined) return true;
  const { widthMm, heightMm, marginMm } = first;
  const textWidthPt = (widthMm - marginMm.left - marginMm.right) / MM_PER_PT;
  const roomPt = (heightMm - marginMm.top - marginMm.bottom) / MM_PER_PT;
  return heightOf(paragraphs, textWidthPt) <= roomPt * NEARLY;
}

/** The cells of a row stand side by side: its height is that of the highest. */
function heightOf(paragraphs: readonly WordParagraph[], widthPt: number): number {
  const rows = new Map<string, Map<number, number>>();
  let height = 0;
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (cell === null) {
      height += paragraphHeight(paragraph, widthPt);
      continue;
    }
    const key = `${cell.table} ${cell.row}`;
    const cells = rows.get(key) ?? new Map<number, number>();
    const own = paragraphHeight(paragraph, widthPt / cell.columns);
    cells.set(cell.column, (cells.get(cell.column) ?? 0) + own);
    rows.set(key, cells);
  }
  for (const cells of rows.values()) height += Math.max(...cells.values());
  return height;
}

function paragraphHeight({ text, runs, beforePt, afterPt, line }: WordParagraph, widthPt: number): number {
  const size = runs.reduce((most, run) => Math.max(most, run.sizePt), 0) || USUAL_SIZE_PT;
  const lettersInLine = Math.max(1, widthPt / (size * LETTER_WIDTH));
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / lettersInLine)), 0);
  return beforePt + afterPt + lines * lineHeight(line, size);
}

function lineHeight(line: WordParagraph['line'], size: number): number {
  if ('exactPt' in line) return line.exactPt;
  const single = size * LINE_HEIGHT;
  return 'atLeastPt' in line ? Math.max(line.atLeastPt, single) : line.times * single;
}
