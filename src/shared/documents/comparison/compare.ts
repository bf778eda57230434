import { trackedWords } from '../../text/tracked-words.ts';
import type { Paper } from '../model.ts';
import { alignLines } from './align-lines.ts';
import type { ComparedBlock, TrackedParagraph } from './comparison.ts';
import { type LinePlace, type PrintedLine, printedLines, textLinesOf } from './printed-lines.ts';

/** Two versions of a document as plain text. */
interface Versions {
  readonly earlier: string;
  readonly later: string;
}

/**
 * Two versions of a document as one. How a line looks and whether it stands in a column is not part of a text: it is
 * taken from the document as it is composed today. What that does not have is running text, within a column if it
 * stands between lines of one.
 */
export function compareTexts({ earlier, later }: Versions, today: Paper): ComparedBlock[] {
  const [before, after] = [textLinesOf(earlier), textLinesOf(later)];
  const known = printedLines(today);
  const looks = new Map(
    alignLines(
      after,
      known.map(({ text }) => text),
    ).map(([at, like]) => [at, known[like]]),
  );
  const lines: ComparedLine[] = [];
  const add = (kind: TrackedParagraph['kind'], one: string, other: string, like?: PrintedLine) =>
    lines.push({
      paragraph: { kind, role: like?.role ?? 'body', pieces: trackedWords(one, other) },
      place: like?.place ?? null,
    });
  let [i, j] = [0, 0];
  const addChanged = (toBefore: number, toAfter: number) => {
    for (; i < toBefore; i += 1) add('deleted', before[i] ?? '', '');
    for (; j < toAfter; j += 1) add('inserted', '', after[j] ?? '', looks.get(j));
  };
  for (const [inBefore, inAfter] of alignLines(before, after)) {
    addChanged(inBefore, inAfter);
    add('same', before[inBefore] ?? '', after[inAfter] ?? '', looks.get(inAfter));
    [i, j] = [inBefore + 1, inAfter + 1];
  }
  addChanged(before.length, after.length);
  return blocksOf(allPlaced(lines), today);
}

/** `place`: null where today's document does not have the line. */
interface ComparedLine {
  readonly paragraph: TrackedParagraph;
  readonly place: LinePlace | null;
}

type PlacedLine = ComparedLine & { readonly place: LinePlace };

/**
 * A line of no place stands with the line before it, if that is in a block of columns that goes on after it, and looks
 * like that: where the change is settled, Word gives the paragraph that stays the look of the one that goes.
 */
function allPlaced(lines: readonly ComparedLine[]): PlacedLine[] {
  const next: (LinePlace | null)[] = [];
  let following: LinePlace | null = null;
  for (const { place } of lines.toReversed()) {
    next.push(following);
    following = place ?? following;
  }
  next.reverse();
  let last: PlacedLine | null = null;
  return lines.map((line, at): PlacedLine => {
    last = line.place === null ? between(line, last, next[at] ?? null) : { ...line, place: line.place };
    return last;
  });
}

function between({ paragraph }: ComparedLine, last: PlacedLine | null, next: LinePlace | null): PlacedLine {
  const isWithin = last?.place.in === 'column' && next?.in === 'column' && last.place.block === next.block;
  if (!isWithin) return { paragraph, place: { in: 'text' } };
  return { paragraph: { ...paragraph, role: last.paragraph.role }, place: last.place };
}

type Columns = Extract<ComparedBlock, { type: 'columns' }>;

function blocksOf(lines: readonly PlacedLine[], { blocks }: Paper): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  const begun = new Map<number, Columns>();
  const columnsOf = (at: number): Columns => {
    const known = begun.get(at);
    if (known !== undefined) return known;
    const like = blocks[at];
    const part = like?.type === 'columns' ? like.part : 'signatures';
    const columns: Columns = { type: 'columns', part, left: [], right: [] };
    begun.set(at, columns);
    compared.push(columns);
    return columns;
  };
  for (const { paragraph, place } of lines) {
    if (place.in === 'text') compared.push({ type: 'paragraph', ...paragraph });
    else columnsOf(place.block)[place.side].push(paragraph);
  }
  return compared;
}
