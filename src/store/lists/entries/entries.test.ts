import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOffice, type Office } from '../../../../tests/store/sample-entries.ts';
import { type TestStore, temporaryStore } from '../../../../tests/store/temporary-store.ts';
import type { Output } from '../../../shared/contract/procedure.ts';
import {
  type EntriesQuery,
  type EntryFilter,
  entriesQuery,
  type listProcedures,
  SHOWN_TEXT,
} from '../../../shared/contract/procedures/list.ts';
import { topicFamily } from '../../../shared/meeting/topic-family.ts';
import type { EntryView, ReferenceLists } from '../../../shared/records/views.ts';
import { fold } from '../../../shared/text/fold.ts';
import { comparePersonNames, compareText } from '../../../shared/text/names.ts';

interface Known {
  readonly store: TestStore;
  readonly office: Office;
  readonly referenceLists: ReferenceLists;
  /** Meeting → when it began; without the one that was removed. */
  readonly starts: ReadonlyMap<string, string>;
  /** What can be listed, in the order it was written. */
  readonly entries: readonly EntryView[];
}

/** One file for all questions: they only read. */
async function openOffice(): Promise<Known> {
  const store = await temporaryStore();
  const office = await fillOffice(store);
  const referenceLists = await store.ask('record.lists', {});
  const meetings = await store.ask('meeting.list', {});
  const entries: EntryView[] = [];
  for (const { id } of meetings) entries.push(...(await store.ask('entry.list', { meetingId: id })));
  const written = office.entries.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return {
    store,
    office,
    referenceLists,
    starts: new Map(meetings.map(({ id, startsAt }) => [id, startsAt])),
    entries: written,
  };
}

/** What a filter lets through, said once more as plainly as can be. */
function passes({ referenceLists, starts }: Known, filter: EntryFilter, entry: EntryView): boolean {
  const families = filter.topicIds.flatMap((id) => topicFamily(referenceLists.topics, id));
  const unitOf = (id: string | null) => referenceLists.collaborators.find((person) => person.id === id)?.unit;
  const day = starts.get(entry.meetingId)?.slice(0, 10) ?? '';
  const isOfUnit = filter.units.includes(
    entry.speakerId === null ? entry.speakerText : (unitOf(entry.speakerId) ?? ''),
  );
  return (
    (families.length === 0 || entry.topicIds.some((id) => families.includes(id))) &&
    (filter.agencyIds.length === 0 || entry.agencyIds.some((id) => filter.agencyIds.includes(id))) &&
    (filter.meetingIds.length === 0 || filter.meetingIds.includes(entry.meetingId)) &&
    (filter.localityIds.length === 0 || filter.localityIds.includes(entry.localityId ?? '')) &&
    (filter.speakerIds.length + filter.units.length === 0 ||
      filter.speakerIds.includes(entry.speakerId ?? '') ||
      isOfUnit) &&
    (filter.kind === null || entry.kind === filter.kind) &&
    hasWords(entry, filter.text) &&
    day >= filter.from &&
    (filter.to === '' || day <= filter.to)
  );
}

/** Whether each word begins one of the entry, or in quotes is one, whatever its accents. */
function hasWords({ content, speakerText }: EntryView, text: string): boolean {
  const plain = (written: string) => fold(written).split(/\s+/);
  const words = [...plain(content), ...plain(speakerText)];
  const isQuoted = text.startsWith('"');
  return plain(text.replaceAll('"', '')).every((word, at, all) =>
    words.some((each) => (isQuoted || at < all.length - 1 ? each === word : each.startsWith(word))),
  );
}

/** Whether `b` may stand behind `a`. */
function mayFollow(
  { referenceLists, starts }: Known,
  sort: EntriesQuery['sort'],
  a: EntryView,
  b: EntryView,
): boolean {
  const way = sort.descending ? -1 : 1;
  const start = (entry: EntryView) => starts.get(entry.meetingId) ?? '';
  const last = <T>(x: T | undefined, y: T | undefined, compare: (x: T, y: T) => number) => {
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return way * compare(x, y);
  };
  const person = (id: string | null) => referenceLists.collaborators.find((each) => each.id === id)?.name;
  const place = (id: string | null) => referenceLists.localities.find((each) => each.id === id)?.name;
  switch (sort.by) {
    case 'meeting': {
      const order = way * compareText(start(a), start(b));
      return order < 0 || (order === 0 && a.position <= b.position);
    }
    case 'time': {
      const order = way * compareText(start(a), start(b)) || way * compareText(a.saidAt, b.saidAt);
      return order <= 0;
    }
    case 'locality':
      return last(place(a.localityId), place(b.localityId), compareText) <= 0;
    case 'speaker': {
      // People on the roster by name; behind them who else was written down, and behind those nobody.
      const group = (entry: EntryView) =>
        entry.speakerId === null ? 1 + Number(entry.speakerText === '') : 0;
      if (group(a) !== group(b)) return group(a) < group(b);
      return last(person(a.speakerId), person(b.speakerId), comparePersonNames) <= 0;
    }
  }
}

const anyQuery = (office: Office) => {
  const some = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    fc.oneof(fc.constant<string[]>([]), fc.subarray([...ids], { maxLength: Math.min(2, ids.length) }));
  return fc.record({
    filter: fc.record({
      topicIds: some(office.topics),
      meetingIds: some(office.meetings),
      localityIds: some(office.localities),
      speakerIds: some(office.people),
      units: some(['Hội Nông dân', 'Sở Y tế']),
      agencyIds: some(office.agencies),
      kind: fc.constantFrom(null, null, 'remark' as const, 'reply' as const),
      text: fc.constantFrom('', '', 'kien 1', '"Ý kiến 20"', 'y te 3', 'khong co'),
      from: fc.constantFrom('', '', '2026-02-01'),
      to: fc.constantFrom('', '', '2026-03-10'),
    }),
    sort: fc.record({
      by: fc.constantFrom('meeting' as const, 'time' as const, 'speaker' as const, 'locality' as const),
      descending: fc.boolean(),
    }),
    group: fc.constantFrom(null, 'meeting' as const, 'topic' as const),
  });
};

type Page = Output<(typeof listProcedures)['list.entries']>;

/** A list read page by page. */
async function wholeList(
  { store }: Known,
  query: EntriesQuery,
  limit: number,
  folded: string[] = [],
): Promise<Page> {
  const pageAt = (offset: number): Promise<Page> =>
    store.ask('list.entries', { query, offset, limit, folded });
  const list = await pageAt(0);
  expect(list.isPartial).toBe(false);
  for (let at = limit; at < list.length; at += limit) list.rows.push(...(await pageAt(at)).rows);
  return list;
}

describe('the table of entries', () => {
  it('has exactly what the filter lets through, in order, in pages of any size', async () => {
    const known = await openOffice();
    await fc.assert(
      fc.asyncProperty(anyQuery(known.office), fc.integer({ min: 1, max: 40 }), async (query, size) => {
        const expected = known.entries
          .filter((entry) => passes(known, query.filter, entry))
          .map(({ id }) => id);
        const list = await wholeList(known, { ...query, group: null }, size);
        const records = list.rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));
        expect(records.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        expect([list.length, list.records, list.unfiltered]).toEqual([
          expected.length,
          expected.length,
          known.entries.length,
        ]);
        for (const [at, record] of records.entries()) {
          const next = records[at + 1];
          if (next !== undefined) expect(mayFollow(known, query.sort, record, next)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('puts each group under its heading with its count, and folds it to the heading', async () => {
    const known = await openOffice();
    await fc.assert(
      fc.asyncProperty(anyQuery(known.office), fc.integer({ min: 1, max: 30 }), async (query, size) => {
        if (query.group === null) return;
        const matching = known.entries.filter((entry) => passes(known, query.filter, entry));
        const { rows, length, records } = await wholeList(known, query, size);
        expect([rows.length, records]).toEqual([length, matching.length]);
        const groups: { key: string; count: number; ids: string[] }[] = [];
        for (const row of rows) {
          if (row.kind === 'group') groups.push({ key: row.key, count: row.count, ids: [] });
          else groups.at(-1)?.ids.push(row.record.id);
        }
        for (const { key, count, ids } of groups) {
          const members = matching.filter((entry) =>
            query.group === 'meeting' ? entry.meetingId === key : belongsTo(known, entry, key),
          );
          expect(ids.toSorted()).toEqual(members.map(({ id }) => id).toSorted());
          expect(count).toBe(ids.length);
        }
        const shown = new Set(groups.flatMap(({ ids }) => ids));
        expect(shown).toEqual(new Set(matching.map(({ id }) => id)));
        const keys = groups.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
        const folded = await wholeList(known, query, size, keys);
        expect(folded.rows.map((row) => row.kind)).toEqual(keys.map(() => 'group'));
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('shows what was written since it was last looked at', async () => {
    const store = await temporaryStore();
    const { meetings } = await fillOffice(store, 12);
    const query = entriesQuery.parse({ filter: {}, sort: { by: 'time', descending: false }, group: null });
    const count = async () => (await store.ask('list.entries', { query, offset: 0, limit: 5 })).records;
    const before = await count();
    const meetingId = meetings[0] ?? '';
    await store.ask('entry.add', { meetingId, fields: { content: 'Mới' }, topicIds: [], agencyIds: [] });
    expect(await count()).toBe(before + 1);
    await store.ask('undo', {});
    expect(await count()).toBe(before);
  });

  it('gives single entries in the order of the list', async () => {
    const { office, store } = await openOffice();
    const only = [office.entries[4] ?? '', office.entries[0] ?? ''];
    const query = entriesQuery.parse({ filter: {}, sort: { by: 'meeting', descending: false }, group: null });
    const page = await store.ask('list.entries', { query, offset: 0, limit: 9, only });
    expect(idsOf(page)).toEqual(only.toReversed());
    const ids = await store.ask('list.ids', { of: { list: 'entries', query }, from: 3, to: 7 });
    const rows = await store.ask('list.entries', { query, offset: 3, limit: 5 });
    expect(ids.toSorted()).toEqual(idsOf(rows).toSorted());
  });

  it('cuts long texts short, unless they are asked for whole', async () => {
    const store = await temporaryStore();
    const { id: meetingId } = await store.ask('meeting.create', { fields: { title: 'Giao ban' } });
    const content = 'đường ngập '.repeat(100).trim();
    await store.ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
    const query = entriesQuery.parse({ filter: {}, sort: { by: 'meeting', descending: true }, group: null });
    const asked = { query, offset: 0, limit: 1 };
    const shown = [
      await store.ask('list.entries', asked),
      await store.ask('list.entries', { ...asked, whole: true }),
    ].map(({ rows: [row] }) => (row?.kind === 'record' ? row.record.content : ''));
    expect(shown).toEqual([content.slice(0, SHOWN_TEXT), content]);
  });
});

const idsOf = ({ rows }: Page) => rows.flatMap((row) => (row.kind === 'record' ? [row.record.id] : []));

function belongsTo({ referenceLists, office }: Known, entry: EntryView, key: string): boolean {
  const merged = referenceLists.topics.filter((topic) => topic.mergedIntoId === key).map(({ id }) => id);
  if (key === '') return entry.topicIds.length === 0;
  expect(office.topics).toContain(key);
  return entry.topicIds.some((id) => id === key || merged.includes(id));
}
