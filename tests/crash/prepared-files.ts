import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Operator } from './driver.ts';
import type { Place } from './sandbox.ts';
import type { Say } from './scenario.ts';
import { operateStore } from './store-driver.ts';

const ENTRIES = 80;
const noTags = { topicIds: [], agencyIds: [] };

/** Long enough that every job takes a while. */
const remark = (number: number, who: string): string =>
  `${who} ${number}: ${'người dân phản ánh, đề nghị xem xét. '.repeat(60 + (number % 40))}`;

/** A file with one long meeting. */
export async function prepareOffice(place: Place): Promise<void> {
  await working(place, async (operator) => {
    const { id: meetingId } = await operator.ask('meeting.create', { fields: { title: 'Hội nghị' } });
    await addEntries(operator, meetingId, 'Ý kiến');
  });
}

/** The name of the copy that {@link prepareCopy} puts beside the file. */
export const COPY = 'may-2.db';
const ONLY_THERE = ENTRIES;
const ONLY_HERE = 1;

/** How many entries the meeting shows before and after the copy is merged. */
export const shownBefore = ENTRIES + ONLY_HERE;
export const shownAfter = shownBefore + ONLY_THERE;

/** The same with a copy that was worked on elsewhere meanwhile: new entries, and others that are in dispute. */
export async function prepareCopy(place: Place): Promise<void> {
  await prepareOffice(place);
  const there = join(place.folder, COPY);
  copyFileSync(place.file, there);
  await working({ ...place, file: there }, async (operator) => {
    const { id, entries } = await meetingOf(operator);
    await addEntries(operator, id, 'Máy hai');
    for (const each of entries.slice(20, 40))
      await operator.ask('entry.edit', { id: each.id, fields: { content: 'Sửa ở máy hai' } });
  });
  await working(place, async (operator) => {
    const { id, entries } = await meetingOf(operator);
    for (const each of entries.slice(30, 50))
      await operator.ask('entry.edit', { id: each.id, fields: { content: 'Sửa ở đây' } });
    await operator.ask('entry.add', { meetingId: id, fields: { content: 'Chỉ ở đây' }, ...noTags });
  });
}

/** A file of the oldest released version that is kept. */
export async function prepareOlder({ file }: Place): Promise<void> {
  const released = fileURLToPath(new URL('../../e2e/released', import.meta.url));
  const [oldest = ''] = readdirSync(released)
    .filter((name) => name.endsWith('.db'))
    .toSorted();
  copyFileSync(join(released, oldest), file);
}

async function working(place: Place, work: (operator: Operator) => Promise<void>): Promise<void> {
  const operator = operateStore(place);
  await operator.open();
  await work(operator);
  await operator.close();
}

async function addEntries(operator: Operator, meetingId: string, who: string): Promise<void> {
  for (let number = 1; number <= ENTRIES; number += 1)
    await operator.ask('entry.add', { meetingId, fields: { content: remark(number, who) }, ...noTags });
}

/** The one meeting of the file, and its entries as they are shown. */
export async function meetingOf(operator: Operator) {
  const [meeting] = await operator.ask('meeting.list', {});
  if (meeting === undefined) return { id: '', entries: [] };
  return { id: meeting.id, entries: await operator.ask('entry.list', { meetingId: meeting.id }) };
}

const savedText = (number: number): string => `Đã ghi lần ${number}`;

/** Writes into the first entries of the meeting, `from` to `to`, one after another, and says so of each. */
export async function save(operator: Operator, say: Say, from: number, to: number): Promise<void> {
  const { entries } = await meetingOf(operator);
  for (let number = from; number <= to; number += 1) {
    const id = entries[number - 1]?.id ?? '';
    await operator.ask('entry.edit', { id, fields: { content: savedText(number) } });
    await say.saved(number);
  }
}

/** Which of the first `count` writes of {@link save} are gone. */
export async function lost(operator: Operator, count: number): Promise<string[]> {
  const { entries } = await meetingOf(operator);
  return Array.from({ length: count }, (_, at) => at + 1)
    .filter((number) => entries[number - 1]?.content !== savedText(number))
    .map((number) => `write ${number} was acknowledged and is gone`);
}
