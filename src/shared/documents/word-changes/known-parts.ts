import { cellPlace, type PlacedText } from '../editable-text.ts';
import { MASK, type Masks, maskPattern } from '../masks.ts';
import { type Block, type Paper, type Paragraph, paragraphText, partsOf, type TableBlock } from '../model.ts';
import type { KnownCell, KnownLine, KnownPart } from './known-document.ts';

/** What is masked in a document: the quotes, and the full words of the places that have one. */
export interface Masked {
  readonly quotes: readonly string[];
  readonly full: readonly PlacedText[];
}

/** The paragraphs of a document in the order in which the Word writer writes them, each with its place. */
export function knownParts(paper: Pick<Paper, 'blocks'>, { quotes, full }: Masked): KnownPart[] {
  const counts = linesByPlace(paper.blocks);
  const fullLines = new Map(full.map(({ place, text }) => [place, text.split('\n')]));
  const fullTexts = new Map(full.map(({ place, text }) => [place, text]));
  const masks = maskPattern(quotes);
  const read = new Map<string, number>();

  /** Which line of its place a paragraph is. */
  function numbered(place: string | null): { line: number; lines: number } {
    if (place === null) return { line: 0, lines: 1 };
    const line = read.get(place) ?? 0;
    read.set(place, line + 1);
    return { line, lines: counts.get(place) ?? 1 };
  }

  function line(paragraph: Paragraph): KnownLine[] {
    const { before, words, after } = partsOf(paragraph);
    const common = { role: paragraph.role, origin: paragraph.origin ?? null };
    const place = paragraph.place ?? null;
    const at = numbered(place);
    const text = paragraphText(paragraph);
    if (place === null || words.length === 0) {
      // Only names in the letterhead, which have no place, hold line breaks.
      return text.split('\n').map((part) => ({ ...common, ...at, ...composedLine(part) }));
    }
    const own = joined(words);
    const quotes = quotesIn(own, fullLines.get(place)?.[at.line], masks);
    const around = { before: joined(before), words: own, after: joined(after) };
    return [{ ...common, ...at, ...around, text, place, quotes }];
  }

  function cell(text: string, place: string | null): KnownCell {
    return {
      text,
      place,
      quotes: place === null ? [] : quotesIn(text, fullTexts.get(place), masks),
    };
  }

  function part(block: Block): KnownPart[] {
    switch (block.type) {
      case 'paragraph':
        return line(block).map((one) => ({ kind: 'line', line: one }));
      case 'columns':
        return [
          {
            kind: 'columns',
            isLetterhead: block.part === 'letterhead',
            left: block.left.flatMap(line),
            right: block.right.flatMap(line),
          },
        ];
      case 'table':
        return [{ kind: 'table', rows: [head(block), ...block.rows.map((row) => cells(block, row))] }];
    }
  }

  function head({ columns }: TableBlock) {
    return { cells: columns.map((column) => cell(column.head, null)) };
  }

  function cells({ columns }: TableBlock, row: TableBlock['rows'][number]) {
    return {
      cells: row.cells.map((text, column) =>
        cell(text, columns[column]?.composed === true ? null : cellPlace(row, column)),
      ),
    };
  }

  return paper.blocks.flatMap(part);
}

/** A line nobody edits. */
function composedLine(text: string) {
  return { text, place: null, before: text, words: null, after: '', quotes: [] };
}

function joined(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

function linesByPlace(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const paragraphs = blocks.flatMap((block): readonly Paragraph[] => {
    if (block.type === 'columns') return [...block.left, ...block.right];
    return block.type === 'paragraph' ? [block] : [];
  });
  const counts = new Map<string, number>();
  for (const { place } of paragraphs)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** What each mask of a text covers; null if the text is not the full one with just these words masked. */
function quotesIn(shown: string, full: string | undefined, masks: Masks | null): string[] | null {
  if (full === undefined || full === shown) return [];
  const covered = masks?.stretchesIn(full) ?? [];
  if (masks === null || full.replace(masks, MASK) !== shown) return null;
  // A mask somebody typed cannot be told from one the program put.
  if (shown.split(MASK).length - 1 !== covered.length) return null;
  return covered.map(({ start, end }) => full.slice(start, end));
}
