import type { StoreContract } from '../../src/shared/contract/index.ts';
import type { Input } from '../../src/shared/contract/procedure.ts';
import type { TestStore } from './temporary-store.ts';

/** A small office with entries of all sorts, for trying out lists; ids by the names things have here. */
export interface Office {
  readonly meetings: readonly string[];
  readonly localities: readonly string[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly agencies: readonly string[];
  readonly entries: readonly string[];
}

const PEOPLE = ['Đặng Thị Ánh', 'Trần Văn Đức', 'Lê Duy', 'Nguyễn An'];
const PLACES = ['xã Đồng Xanh', 'phường Ánh Dương', 'xã Dốc Cao', 'xã Ấp Bắc'];

/**
 * Fills a store. The third meeting is removed afterwards, and so is every tenth entry; the last topic is merged into the
 * first, and the second lies below the first.
 */
export async function fillOffice({ ask }: TestStore, count = 60): Promise<Office> {
  const add = async (record: Input<StoreContract['record.add']>) => (await ask('record.add', record)).id;
  const meetings: string[] = [];
  for (const day of ['2026-03-10', '2026-01-05', '2026-02-20', '2026-06-30']) {
    const fields = { title: 'Giao ban', startsAt: `${day}T08:00` };
    meetings.push((await ask('meeting.create', { fields })).id);
  }
  const localities: string[] = [];
  for (const name of PLACES) localities.push(await add({ type: 'locality', fields: { name } }));
  const people: string[] = [];
  for (const [at, name] of PEOPLE.entries())
    people.push(
      await add({ type: 'collaborator', fields: { name, unit: at % 2 === 0 ? 'Hội Nông dân' : 'Đoàn' } }),
    );
  const topics: string[] = [];
  for (const name of ['Y tế', 'Bệnh viện', 'Giao thông', 'Khám bệnh'])
    topics.push(await add({ type: 'topic', fields: { name } }));
  await ask('record.edit', { type: 'topic', id: topics[1] ?? '', fields: { parentId: topics[0] ?? null } });
  await ask('record.edit', {
    type: 'topic',
    id: topics[3] ?? '',
    fields: { mergedIntoId: topics[0] ?? null },
  });
  const agencies = [await add({ type: 'agency', fields: { name: 'Sở Giao thông' } })];

  const entries: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { id } = await ask('entry.add', entryAt(at, { meetings, localities, people, topics, agencies }));
    entries.push(id);
    if (at % 10 === 9) await ask('record.remove', { type: 'entry', id });
  }
  await ask('record.remove', { type: 'meeting', id: meetings[2] ?? '' });
  return { meetings, localities, people, topics, agencies, entries };
}

/** An entry of every sort in its turn: with and without a speaker, a place, topics. */
function entryAt(at: number, office: Omit<Office, 'entries'>): Input<StoreContract['entry.add']> {
  const { meetings, people, localities, topics, agencies } = office;
  const one = (ids: readonly string[], step: number) => ids[(at * step) % (ids.length + 1)] ?? null;
  const topicIds = [...new Set([one(topics, 1), one(topics, 3)])].filter((id) => id !== null);
  return {
    meetingId: meetings[at % meetings.length] ?? '',
    fields: {
      content: `Ý kiến ${at}`,
      kind: at % 7 === 0 ? 'reply' : 'remark',
      speakerId: one(people, 2),
      speakerText: at % 5 === 0 ? 'Sở Y tế' : '',
      localityId: one(localities, 3),
      saidAt: `2026-03-10T08:${String((at * 37) % 60).padStart(2, '0')}`,
    },
    topicIds,
    agencyIds: at % 4 === 0 ? [...agencies] : [],
  };
}
