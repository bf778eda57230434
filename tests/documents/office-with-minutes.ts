import type { DocumentChoice } from '../../src/shared/contract/procedures/document.ts';
import { allParagraphs, paragraphText } from '../../src/shared/documents/model.ts';
import { type TestStore, temporaryStore } from '../store/temporary-store.ts';
import { entryPlace } from './entry-place.ts';

const NOW = new Date(2026, 8, 16, 9, 0).getTime();

/** A meeting with one entry, of an office whose term is written down. */
export async function office() {
  const store = await temporaryStore({ now: () => NOW });
  await store.ask('record.add', {
    type: 'office',
    fields: {
      validFrom: '2025-09-01',
      term: '2025-2030',
      symbol: 'BTGDVTU',
      name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    },
  });
  const meetingId = await held(store, '2026-09-15T08:00');
  const { id: entryId } = await store.ask('entry.add', {
    meetingId,
    fields: { content: 'Đường ngập khi mưa lớn' },
    topicIds: [],
    agencyIds: [],
  });
  const minutes: DocumentChoice = { kind: 'minutes', meetingId };
  const said = entryPlace((await composed(store, minutes)).paper, entryId);
  return { store, meetingId, entryId, minutes, said };
}

export async function held(store: TestStore, startsAt: string): Promise<string> {
  const fields = { title: `Giao ban ${startsAt.slice(0, 10)}`, startsAt, place: 'Hội trường A' };
  return (await store.ask('meeting.create', { fields })).id;
}

export const composed = (store: TestStore, choice: DocumentChoice) =>
  store.ask('document.compose', { choice });

/** The lines of a document as they are read. */
export async function linesOf(store: TestStore, choice: DocumentChoice): Promise<string[]> {
  return allParagraphs((await composed(store, choice)).paper).map(paragraphText);
}

export const announcementOf = (meetingId: string) => ({ kind: 'announcement', meetingId }) as const;
