import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type EntriesQuery, entriesQuery } from '../../shared/contract/procedures/list.ts';
import { openDatabase } from '../log/open-database.ts';
import { readAll, type Writable } from '../sqlite/handles.ts';
import { arrangeEntries } from './entries/entries.ts';
import { slotsIn } from './list-layout.ts';
import { entriesAt } from './rows.ts';

/** Statements asked of a connection from now on. */
function watched(db: Writable): string[] {
  const asked: string[] = [];
  const prepare = db.prepare.bind(db);
  Object.assign(db, {
    prepare: (sql: string) => {
      asked.push(sql);
      return prepare(sql);
    },
  });
  return asked;
}

const step = z.object({ detail: z.string() });

/** How SQLite goes about them, step by step. */
function plansOf(db: Writable, statements: readonly string[]): string[] {
  return [...new Set(statements)]
    .filter((sql) => /^\s*SELECT/.test(sql))
    .flatMap((sql) => {
      const values = [...sql.matchAll(/\?/g)].map(() => '[]');
      return readAll(db, step, `EXPLAIN QUERY PLAN ${sql}`, ...values).map(({ detail }) => detail);
    });
}

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [MEETING, PERSON, PLACE, TOPIC] = [id(1), id(11), id(21), id(31)];

function fileWithEntries(): Writable {
  const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
  onTestFinished(() => {
    db.close();
  });
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO meeting (id, starts_at) VALUES ('${MEETING}', '2026-01-01'), ('${id(2)}', '2026-02-01');
    INSERT INTO collaborator (id, name) VALUES ('${PERSON}', 'Lê An');
    INSERT INTO locality (id, name) VALUES ('${PLACE}', 'xã Bến');
    INSERT INTO topic (id, name) VALUES ('${TOPIC}', 'Y tế');`);
  const entry = db.prepare(
    'INSERT INTO entry (id, meeting_id, speaker_id, locality_id, position, deleted) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const tag = db.prepare('INSERT INTO entry_topic (id, entry_id, topic_id) VALUES (?, ?, ?)');
  db.transaction(() => {
    for (let at = 0; at < 200; at += 1) {
      const entryId = id(1000 + at);
      entry.run(entryId, id(1 + (at % 2)), PERSON, PLACE, `a${at}`, Number(at === 7));
      tag.run(`${entryId}:${TOPIC}`, entryId, TOPIC);
    }
  })();
  return db;
}

/** What is done to show the first page, and one further down. */
function show(db: Writable, query: EntriesQuery): string[] {
  const asked = watched(db);
  const arrangement = arrangeEntries(db, query);
  const first = arrangement.head?.(50) ?? new Float64Array();
  const deep = slotsIn(arrangement, { offset: 150, limit: 20, folded: new Set() });
  entriesAt(db, [...first, ...deep.flatMap((place) => ('row' in place ? [place.row] : []))], false);
  return plansOf(db, asked);
}

const ask = (part: Partial<z.input<typeof entriesQuery>>): EntriesQuery =>
  entriesQuery.parse({ filter: {}, sort: { by: 'meeting', descending: true }, group: null, ...part });

describe('the table of entries', () => {
  it.each(['meeting', 'speaker', 'locality'] as const)(
    'sorted by %s is counted and walked by an index alone: no entry is read that is not shown',
    (by) => {
      const plan = show(fileWithEntries(), ask({ sort: { by, descending: true } }));
      const ofEntries = plan.filter((detail) => /\b(e|entry)\b/.test(detail));
      expect(
        ofEntries.filter((detail) => detail.startsWith('SCAN e ') && !detail.includes('COVERING')),
      ).toEqual([]);
      expect(plan.some((detail) => detail.startsWith('SCAN e USING COVERING INDEX entry_of_'))).toBe(true);
      expect(plan.filter((detail) => detail.includes('TEMP B-TREE FOR ORDER BY'))).toEqual([]);
    },
  );

  it.each([
    ['a topic', { topicIds: [TOPIC] }, 'entry_topic_of_topic'],
    ['a meeting', { meetingIds: [MEETING] }, 'entry_of_meeting'],
    ['a locality', { localityIds: [PLACE] }, 'entry_of_locality'],
    ['a speaker', { speakerIds: [PERSON] }, 'entry_of_speaker'],
    ['words', { text: 'duong ngap' }, 'sqlite_autoindex_entry_1'],
  ])('filtered by %s begins with its index and never reads all entries', (_, filter, index) => {
    const known = entriesQuery.shape.filter.parse({});
    const plan = show(fileWithEntries(), { ...ask({}), filter: { ...known, ...filter } });
    expect(
      plan.some((detail) => detail.includes(`USING INDEX ${index}`) || detail.includes(`INDEX ${index} (`)),
    ).toBe(true);
    expect(plan.filter((detail) => /^SCAN e\b(?!.*COVERING)/.test(detail))).toEqual([]);
  });

  it('grouped by topic counts by the index of tags, and sorts no more than a group at a time', () => {
    const plan = show(fileWithEntries(), ask({ group: 'topic' }));
    expect(plan.filter((detail) => /^SCAN (e|each)\b(?!.*COVERING)/.test(detail))).toEqual([]);
    expect(plan.some((detail) => detail.includes('entry_topic_of_topic'))).toBe(true);
  });
});
