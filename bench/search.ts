import { searchKinds } from '../src/shared/contract/procedures/search.ts';
import { foldedMatch } from '../src/shared/search/match.ts';
import { parseQuery } from '../src/shared/search/query.ts';
import { filtersOf } from '../src/store/search/filters.ts';
import { countFound, find } from '../src/store/search/find.ts';
import { namesIn } from '../src/store/search/names.ts';
import { completionsOf } from '../src/store/search/prefix-expansion.ts';
import { rangeOf } from '../src/store/search/rowid-ranges.ts';
import { searchPeople } from '../src/store/search/search-people.ts';
import { cacheStatements } from '../src/store/search/statement-cache.ts';
import { tagToken } from '../src/store/search/tags.ts';
import { connect, connectToRead } from '../src/store/sqlite/connection.ts';
import type { Readable } from '../src/store/sqlite/handles.ts';
import { bringIndexUp, fileOfManyEntries } from './many-entries.ts';

const SIZES = [100_000, 1_000_000] as const;
const WARMING = 1;
const ROUNDS = 5;
/** As many as the box shows of each kind. */
const SHOWN = 6;

const MOST_TIMES_BARE = 1.5;
const MOST_MS = 50;
const MOST_TIMES_LARGER = 2;

/** What people type; they are answered at every letter. */
const TYPED = [
  'nguoi dan',
  'đường ngập',
  'an toan thuc pham',
  '"an toàn thực phẩm"',
  'ruong moi',
  'khoang 317 ho',
  'nuoc sinh hoat #attp',
  'giá lúa giảm 2019..2020',
] as const;

/** What a search took, ms, asked in three ways. */
interface Times {
  /** FTS5 by itself: the newest entries with every word, the last one by its beginning, and their texts. */
  readonly bare: number;
  /** The same, by the program’s expression for it. */
  readonly same: number;
  /** The program: every kind, accents first, the passages with their marks. */
  readonly ours: number;
  /** Counting them to a thousand, which the box asks for behind that. */
  readonly counts: number;
}

/**
 * A search as the program answers it, beside the bare query through better-sqlite3 in the same file, letter by letter,
 * in both files in turn. Fails where a limit is exceeded.
 */
export function run(): void {
  const files = SIZES.map(open);
  try {
    for (const typed of TYPED) {
      for (const letters of lettersOf(typed)) {
        for (const { search, times } of files) times.get(typed)?.push(...alternately(search, letters));
      }
    }
    const [small, large] = files.map(report);
    if (small === undefined || large === undefined) return;
    limit(`p95 of ${SIZES[0]} entries, ms`, small, MOST_MS);
    limit(`p95 of ${SIZES[1]} : of ${SIZES[0]}`, large / small, MOST_TIMES_LARGER);
  } finally {
    for (const { connection } of files) connection.close();
  }
}

/** A file to be searched, and how long each thing that is typed took in it. */
function open(size: number) {
  const path = fileOfManyEntries(size);
  followLog(path);
  const connection = connectToRead(path);
  const times = new Map<string, Times[]>(TYPED.map((typed) => [typed, []]));
  return { size, connection, search: searching(cacheStatements(connection)), times };
}

/** @returns the p95 of the program, ms. */
function report({ size, times }: Pick<ReturnType<typeof open>, 'size' | 'times'>): number {
  console.log(
    `${size} entries; ms, p50 and p95 of the bare query, of the program’s expression, of the program, of its counting`,
  );
  for (const [typed, each] of times) line(typed, each);
  const all = [...times.values()].flat();
  line('all', all);
  const [bare, ours] = [all.map((each) => each.bare), all.map((each) => each.ours)];
  limit('p95 of the program : of the bare query', p(ours, 95) / p(bare, 95), MOST_TIMES_BARE);
  return p(ours, 95);
}

/** A file that another bench had made may not be indexed yet. */
function followLog(path: string): void {
  const db = connect(path);
  bringIndexUp(db);
  db.close();
}

function lettersOf(typed: string): string[] {
  return [...typed]
    .map((_, at) => [...typed].slice(0, at + 1).join(''))
    .filter((text) => !/^["#@]$/.test(text));
}

type Searching = ReturnType<typeof searching>;

function searching(db: Readable) {
  const people = searchPeople(db);
  const expression = (typed: string, isSame: boolean): string => {
    const query = parseQuery(typed);
    const groups = filtersOf(namesIn(db), query).groups.map(({ kind, ids }) =>
      ids.map((id) => tagToken(kind, id)),
    );
    if (isSame) return foldedMatch(query, groups, (word) => completionsOf(db, word)) ?? '';
    // FTS5 writes the beginning of a word as "word"*.
    return (foldedMatch(query, groups, ({ typed: word }) => [word]) ?? '').replace(/"\)\)/, '" *))');
  };
  return {
    expression,
    barely(match: string, typed: string): void {
      const { first, last } = rangeOf('entry', parseQuery(typed).days);
      if (match === '') return;
      db.prepare(
        `SELECT entry.id, entry.content FROM (
          SELECT rowid AS place FROM search
          WHERE search MATCH ? AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)
          ORDER BY rowid LIMIT ${SHOWN}) AS found
        CROSS JOIN search_record USING (place) CROSS JOIN entry ON entry.id = search_record.record_id`,
      ).all(match, first, last);
    },
    byProgram: (query: string) => find(db, people, { query, kinds: searchKinds, limit: SHOWN }),
    countedByProgram: (query: string) => countFound(db, people, { query, kinds: searchKinds }),
  };
}

/** All in turn, so that what else the machine does slows them alike; the first round warms them. */
function alternately({ expression, barely, byProgram, countedByProgram }: Searching, typed: string): Times[] {
  const [bare, same] = [expression(typed, false), expression(typed, true)];
  return Array.from({ length: WARMING + ROUNDS }, () => ({
    bare: took(() => barely(bare, typed)),
    same: took(() => barely(same, typed)),
    ours: took(() => byProgram(typed)),
    counts: took(() => countedByProgram(typed)),
  })).slice(WARMING);
}

function took(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function p(times: readonly number[], percent: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil((times.length * percent) / 100) - 1] ?? 0;
}

function line(name: string, times: readonly Times[]): void {
  const figures = (['bare', 'same', 'ours', 'counts'] as const).flatMap((part) => {
    const of = times.map((each) => each[part]);
    return [p(of, 50), p(of, 95)];
  });
  console.log(`  ${name.padEnd(26)}${figures.map((figure) => figure.toFixed(2).padStart(9)).join('')}`);
}

function limit(what: string, figure: number, most: number): void {
  console.log(`${what} = ${figure.toFixed(2)} (at most ${most})`);
  if (figure > most) process.exitCode = 1;
}
