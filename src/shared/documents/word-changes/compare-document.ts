import { compareLines } from './compare-lines.ts';
import { compareTables } from './compare-tables.ts';
import type { FoundDifference, WordComment, WordComparison } from './difference.ts';
import type { KnownLine, KnownPart } from './known-document.ts';
import { pairTables } from './pair-tables.ts';
import type { ReturnedLine, ReturnedPart, ReturnedWord } from './returned-word.ts';
import { isSameDocument } from './same-document.ts';

/** A document beside a Word file that came back: everything that differs is in the answer, each thing once. */
export function compareDocument(known: readonly KnownPart[], returned: ReturnedWord): WordComparison {
  const found = [
    ...compareParts(known, returned.parts),
    ...returned.aside.filter(hasWords).map(unplacedLine),
  ];
  return {
    differences: found.map(({ at: _at, ...difference }, id) => ({ ...difference, id })),
    comments: commentsOf(returned),
    objects: returned.objects,
    tracked: returned.tracked,
    isSame: isSameDocument(known, returned),
  };
}

function compareParts(known: readonly KnownPart[], returned: readonly ReturnedPart[]): FoundDifference[] {
  const pairs = pairTables(known, returned);
  const found: FoundDifference[] = [];
  let [k, r] = [0, 0];
  for (const [nextK, nextR] of [...pairs, [known.length, returned.length] as const]) {
    found.push(...between(known.slice(k, nextK), returned.slice(r, nextR)));
    const [ours, theirs] = [known[nextK], returned[nextR]];
    if (ours !== undefined && ours.kind !== 'line' && theirs?.kind === 'table')
      found.push(...compareTables(ours, theirs.rows));
    [k, r] = [nextK + 1, nextR + 1];
  }
  return acrossTables(found);
}

/** The running text between two tables; a table without a counterpart is told row by row. */
function between(known: readonly KnownPart[], returned: readonly ReturnedPart[]): FoundDifference[] {
  const lines = known.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
  const back = returned.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
  return [
    ...compareLines(lines, back),
    ...known.flatMap(lostTable),
    ...returned.flatMap((part) => (part.kind === 'line' ? [] : newTable(part.rows))),
  ];
}

function lostTable(part: KnownPart): FoundDifference[] {
  if (part.kind === 'line') return [];
  const texts =
    part.kind === 'table'
      ? part.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ¦ '))
      : [...part.left, ...part.right].map(({ text }: KnownLine) => text);
  return texts
    .filter((text) => text.trim() !== '')
    .map((was) => ({ ...NOTHING, kind: 'unclear', was, is: '' }));
}

function newTable(rows: readonly (readonly (readonly ReturnedLine[])[])[]): FoundDifference[] {
  return rows.flatMap((row): FoundDifference[] => {
    const is = row.map((cell) => cell.map(({ text }) => text.trim()).join('\n')).join(' ¦ ');
    if (!row.flat().some(hasWords)) return [];
    return [
      { ...NOTHING, kind: 'unplaced', was: '', is, tracked: row.flat().some(({ tracked }) => tracked) },
    ];
  });
}

function unplacedLine({ text, tracked }: ReturnedLine): FoundDifference {
  return { ...NOTHING, kind: 'unplaced', was: '', is: text.trim(), tracked };
}

const NOTHING = {
  changes: [],
  where: null,
  beside: null,
  origin: null,
  tracked: false,
  at: 0,
} satisfies Partial<FoundDifference>;

/** A line that went from one side of a table to the other was moved, not left out and written anew. */
function acrossTables(found: readonly FoundDifference[]): FoundDifference[] {
  const gone = Map.groupBy(
    found.filter(({ kind }) => kind === 'removed'),
    ({ was }) => was,
  );
  const come = Map.groupBy(
    found.filter(({ kind, is }) => (kind === 'added' || kind === 'unplaced') && is !== ''),
    ({ is }) => is,
  );
  const moved = new Map<FoundDifference, FoundDifference | null>();
  for (const [text, [from, ...others]] of gone) {
    const [to, ...more] = come.get(text) ?? [];
    if (from === undefined || to === undefined || others.length + more.length > 0) continue;
    moved.set(from, { ...from, kind: 'moved', changes: [], is: text, where: 'source' });
    moved.set(to, null);
  }
  return found.flatMap((one) => {
    const instead = moved.get(one);
    return instead === undefined ? [one] : (instead ?? []);
  });
}

function hasWords({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

/** Enough of a paragraph to know it by. */
const BEGINNING = 90;

function commentsOf({ parts, aside }: ReturnedWord): WordComment[] {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.rows.flat(2)));
  return [...lines, ...aside].flatMap(({ text, comments }) =>
    comments.map((comment) => ({ text: comment, about: text.trim().slice(0, BEGINNING) })),
  );
}
