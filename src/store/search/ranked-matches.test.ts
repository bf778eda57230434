import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { MOST_COUNTED } from '../../shared/contract/procedures/search.ts';
import { marksIn } from '../../shared/search/marks.ts';
import { accentedMatch, foldedMatch } from '../../shared/search/match.ts';
import { asksNothing, hasAccents, parseQuery } from '../../shared/search/query.ts';
import { openDatabase } from '../log/open-database.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import { readAll, type Writable } from '../sqlite/handles.ts';
import { addToIndex, takeFromIndex } from './index-rows.ts';
import { completionsOf } from './prefix-expansion.ts';
import { countMatching, matchEntries, matchingPlans } from './ranked-matches.ts';
import { rangeOf } from './rowid-ranges.ts';

const EVERYTHING = { first: 0, last: Number.MAX_SAFE_INTEGER };

function index(texts: readonly (readonly string[])[] = []): Writable {
  const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
  onTestFinished(() => closeDatabase(db));
  // Thousands of small writes that nobody needs after a power cut.
  db.pragma('synchronous = OFF');
  db.transaction(() => put(db, texts))();
  return db;
}

function put(db: Writable, texts: readonly (readonly string[])[]): void {
  addToIndex(
    db,
    texts.map((fields, at) => ({ rowid: at + 1, texts: fields, tags: ['t1'] })),
  );
}

/** The rowids where the real FTS5 finds what was typed. */
function found(db: Writable, typed: string): number[] {
  const query = parseQuery(typed);
  const match = foldedMatch(query, [['t0', 't1']], (word) => completionsOf(db, word));
  if (match === null) return [];
  const accented = hasAccents(query) ? accentedMatch(query, [['t1']]) : null;
  return [...matchEntries(db, { match, accented }, EVERYTHING, 1000).rowids];
}

const words = fc.constantFrom(
  'Đường',
  'duong',
  'đường',
  'hoà',
  'hòa',
  'ngập',
  'kỹ',
  'kĩ',
  '05-HD/VPTW',
  'a',
  '2026',
);
const odd = fc.constantFrom(
  '"',
  '*',
  '(',
  ')',
  ':',
  '^',
  '-',
  '+',
  '😀',
  '\0',
  '‮',
  'NEAR',
  'OR',
  'NOT',
  '{',
  '}',
  '“',
  "'",
  ';',
  '\\',
);
const gap = fc.constantFrom(' ', '  ', '\n', ', ');
const text = fc.array(fc.tuple(words, gap), { maxLength: 6 }).map((parts) => parts.flat().join(''));

describe('what FTS5 finds', () => {
  it('is what has every term in one of its texts, whatever is typed', () => {
    const db = index();
    const typed = fc.oneof(
      text,
      fc.array(fc.oneof(words, odd, gap, fc.constant('đư')), { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { maxLength: 5 }),
        typed,
        (texts, query) => {
          takeFromIndex(db, [1, 2, 3, 4, 5]);
          put(db, texts);
          const parsed = parseQuery(query);
          if (asksNothing(parsed) || Object.values(parsed.names).flat().length > 0 || parsed.days) return;
          const expected = texts.flatMap((fields, at) =>
            parsed.terms.every((term) => fields.some((field) => marksIn(field, [term]).length > 0))
              ? [at + 1]
              : [],
          );
          expect(found(db, query).toSorted()).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('has the typed accents first, however they were written', () => {
    const db = index([['dương'], ['duong'], ['đường'], ['hoa'], ['hoà'], ['hòa']]);
    expect(found(db, 'đường')).toEqual([3, 1, 2]);
    expect(found(db, 'hòa')).toEqual([5, 6, 4]);
  });

  it('is counted to a thousand and no further', () => {
    const db = index(Array.from({ length: MOST_COUNTED + 2 }, () => ['đường']));
    const sought = { match: 'folded : "duong"', accented: null };
    expect(countMatching(db, sought, EVERYTHING)).toEqual({ count: MOST_COUNTED, isMore: true });
  });

  it('says whether there is more than was asked for', () => {
    const db = index([['đường'], ['dương'], ['đường']]);
    const sought = { match: 'folded : "duong"', accented: accentedMatch(parseQuery('đường'), []) };
    expect(matchEntries(db, sought, EVERYTHING, 2)).toEqual({ rowids: [1, 3], isMore: true });
    expect(matchEntries(db, sought, EVERYTHING, 3)).toEqual({ rowids: [1, 3, 2], isMore: false });
    expect(countMatching(db, sought, EVERYTHING)).toEqual({ count: 3, isMore: false });
  });

  it('takes what begins like an unfinished word from the words used most, and never only some letters of FTS5', () => {
    const many = Array.from({ length: 300 }, (_, at) => [`ng${at.toString(36)}x`]);
    const db = index([...many, ['ngập'], ['ngập'], ['ngân']]);
    const completions = completionsOf(db, { folded: 'ng', accented: 'ng', typed: 'ng' });
    expect(completions.slice(0, 2)).toEqual(['ng', 'ngap']);
    expect(completions.length).toBe(257);
    expect(found(db, 'ngap')).toEqual([301, 302]);
  });
});

describe('the plan of a search', () => {
  const step = z.object({ detail: z.string() });
  const planOf = (db: Writable, sql: string, ...given: (string | number)[]): string[] =>
    readAll(db, step, `EXPLAIN QUERY PLAN ${sql}`, ...given).map(({ detail }) => detail);

  it('is FTS5’s own order within a range of rowids, without a sort', () => {
    const { first, last } = rangeOf('entry', null);
    // M: the expression, > and <: the range of rowids; 64 in the number of the index: in the order of the rowids.
    expect(planOf(index(), matchingPlans.match, '"duong"', first, last, 10)).toEqual([
      expect.stringMatching(/^SCAN search VIRTUAL TABLE INDEX 64:M\d?><$/),
    ]);
  });

  it('gives FTS5 whole numbers for the range, which it passes over otherwise', () => {
    const { first, last } = rangeOf('entry', null);
    const types = index()
      .prepare('SELECT typeof(?) AS plain, typeof(CAST(? AS INTEGER)) AS given')
      .get(last, last);
    expect(types).toEqual({ plain: 'real', given: 'integer' });
    expect(first).toBeGreaterThan(2 ** 31);
    expect(matchingPlans.match).toContain('rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)');
  });

  it('is a range of the key where only days are asked for', () => {
    const { first, last } = rangeOf('entry', { from: '2026-09-01', to: '2026-09-30' });
    expect(planOf(index(), matchingPlans.days, first, last, 10)).toEqual([
      'SEARCH search_record USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)',
    ]);
  });
});
