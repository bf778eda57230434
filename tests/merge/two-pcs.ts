import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { type TestDevice, type TestStore, temporaryStore } from '../store/temporary-store.ts';

const NOW = Date.UTC(2026, 10, 23, 1);

/** Two PCs whose files began as copies of one, with a meeting both have. */
export async function twoPcs(second: TestDevice = {}) {
  const here = await temporaryStore({ person: 'Lan', now: () => NOW });
  const { id: meetingId } = await here.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', place: 'Hội trường A' },
  });
  const { id: entryId } = await here.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập khi mưa lớn' },
    topicIds: [],
    agencyIds: [],
  });
  const path = copyOf(here, 'may-2.db');
  const there = await temporaryStore({
    path,
    id: '00000000000000b2',
    person: 'Minh',
    now: () => NOW + 60_000,
    ...second,
  });
  return { here, there, meetingId, entryId };
}

/** A copy beside the file, as Explorer makes one. */
export function copyOf(pc: TestStore, name = `${uuidv7()}.db`): string {
  const path = join(dirname(pc.path), name);
  copyFileSync(pc.path, path);
  return path;
}

/** Looks into a copy of one PC's file on the other. */
export async function lookInto(into: TestStore, from: TestStore) {
  return into.ask('merge.inspect', { job: uuidv7(), path: copyOf(from) });
}

/** Brings one PC's file into the other's; gives the report, or null where nothing was new. */
export async function bring(into: TestStore, from: TestStore) {
  const { merge } = await lookInto(into, from);
  return into.ask('merge.apply', { job: uuidv7(), merge });
}
