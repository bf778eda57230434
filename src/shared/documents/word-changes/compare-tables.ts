import { alignLines, lineKey } from './align-lines.ts';
import { compareLines } from './compare-lines.ts';
import type { FoundDifference } from './difference.ts';
import type { KnownCell, KnownRow, KnownTable } from './known-document.ts';
import { withoutMasks } from './line-words.ts';
import type { ReturnedLine } from './returned-word.ts';
import type { Step } from './steps.ts';

type Rows = readonly (readonly (readonly ReturnedLine[])[])[];

/** Between two cells of a row as it is aligned: no spaces, so that words that went to another cell are seen. */
const CELL_END = ' ¦ ';

/** What differs in a table, or in two columns side by side, which a Word file keeps as a table too. */
export function compareTables(known: KnownTable, rows: Rows): FoundDifference[] {
  if (known.kind === 'table') return compareRows(known.rows, rows);
  const [row, ...others] = rows;
  const [left, right, ...more] = row ?? [];
  if (others.length + more.length > 0 || left === undefined || right === undefined) {
    const found = compareLines([...known.left, ...known.right], rows.flat(2), known.isLetterhead);
    return found.map((difference) => (difference.kind === 'added' ? unplaced(difference) : difference));
  }
  return [
    ...compareLines(known.left, left, known.isLetterhead),
    ...compareLines(known.right, right, known.isLetterhead).map((one) => ({
      ...one,
      at: one.at + known.left.length + 1,
    })),
  ];
}

function unplaced(difference: FoundDifference): FoundDifference {
  return { ...difference, kind: 'unplaced', changes: [] };
}

function compareRows(known: readonly KnownRow[], rows: Rows): FoundDifference[] {
  const knownTexts = known.map(({ cells }) => ({ text: cells.map(({ text }) => text).join(CELL_END) }));
  const rowTexts = rows.map((row) => ({ text: row.map(textOf).join(CELL_END) }));
  const steps = alignLines(knownTexts, rowTexts, true);
  const above = (at: number): number => {
    const pairs = steps.flatMap((step) =>
      step.kind === 'same' || step.kind === 'changed'
        ? [{ known: step.known, returned: [step.returned].flat()[0] ?? 0 }]
        : [],
    );
    return Math.max(-1, ...pairs.filter(({ returned }) => returned < at).map((pair) => pair.known));
  };
  const row = (
    kind: FoundDifference['kind'],
    knownAt: number | null,
    rowAt: number | null,
  ): FoundDifference => ({
    kind,
    was: knownAt === null ? '' : (knownTexts[knownAt]?.text ?? ''),
    is: rowAt === null ? '' : (rowTexts[rowAt]?.text ?? ''),
    changes: [],
    where: kind === 'composed' || kind === 'moved' ? 'source' : null,
    beside: null,
    origin: null,
    tracked: rowAt !== null && (rows[rowAt]?.flat() ?? []).some(({ tracked }) => tracked),
    at: knownAt ?? above(rowAt ?? 0) + 0.5,
  });
  return steps.flatMap(found).toSorted((a, b) => a.at - b.at);

  function found(step: Step): FoundDifference[] {
    switch (step.kind) {
      case 'same':
      case 'joined':
        return [];
      case 'changed':
        return changedRow(step.known, step.returned[0] ?? 0);
      case 'moved':
        return [row('moved', step.known, step.returned)];
      // A row is a record of its own: it comes and goes with it.
      case 'removed':
        return [row('composed', step.known, null)];
      case 'added':
        return [row('unplaced', null, step.returned)];
      case 'unclearKnown':
        return [row('unclear', step.known, null)];
      case 'unclearReturned':
        return [row('unclear', null, step.returned)];
    }
  }

  function changedRow(knownAt: number, rowAt: number): FoundDifference[] {
    const cells = known[knownAt]?.cells ?? [];
    const returned = rows[rowAt] ?? [];
    if (cells.length !== returned.length) return [{ ...row('unclear', knownAt, rowAt), at: knownAt }];
    return cells.flatMap((cell, at) => {
      const difference = changedCell(cell, returned[at] ?? []);
      return difference === null ? [] : [{ ...difference, at: knownAt + at / (cells.length + 1) }];
    });
  }
}

function changedCell(cell: KnownCell, lines: readonly ReturnedLine[]): Omit<FoundDifference, 'at'> | null {
  const text = textOf(lines);
  if (lineKey(text) === lineKey(cell.text)) return null;
  const difference = {
    was: cell.text,
    is: text,
    changes: [],
    beside: null,
    origin: null,
    tracked: lines.some(({ tracked }) => tracked),
  };
  const { place } = cell;
  if (place === null) return { ...difference, kind: 'composed', where: 'program' };
  const unmasked = withoutMasks([text], cell.quotes);
  if (unmasked === null) return { ...difference, kind: 'masked', where: 'source' };
  const changes = [{ place, line: 0, act: 'whole' as const, texts: [...unmasked] }];
  return { ...difference, kind: 'words', where: null, changes };
}

function textOf(lines: readonly ReturnedLine[]): string {
  return lines
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
