import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import {
  announcementOf,
  composed,
  linesOf,
  office,
} from '../../../../tests/documents/office-with-minutes.ts';
import { alteredWord } from '../../../../tests/docx/altered-word.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import type { TestStore } from '../../../../tests/store/temporary-store.ts';
import type { DocumentChoice } from '../../../shared/contract/procedures/document.ts';
import type { ComparedWord } from '../../../shared/contract/procedures/word-changes.ts';
import { takenOver } from '../../../shared/documents/word-changes/taken-over.ts';

const PHONE = '0912 345 678';

/** Minutes that were written to a Word file. */
async function written() {
  const made = await office();
  const path = join(temporaryFolder(), 'bien-ban.docx');
  await made.store.ask('document.write', { choice: made.minutes, job: uuidv7(), path });
  const compare = (at = path) =>
    made.store.ask('wordChanges.compare', { choice: made.minutes, path: at, job: uuidv7() });
  return { ...made, path, compare };
}

/** Somebody puts other words into the file, in Word. */
function change(path: string, from: string, to: string): void {
  writeFileSync(
    path,
    alteredWord(readFileSync(path), 'word/document.xml', (xml) => xml.replace(from, to)),
  );
}

function isChanged(store: TestStore, choice: DocumentChoice, path: string): Promise<boolean> {
  return store.ask('wordChanges.isChanged', { choice, path, job: uuidv7() });
}

/** What the window asks for when everything that can be taken over is chosen. */
function allOf({ differences, places }: ComparedWord) {
  const words = new Map(places.map(({ place, text }) => [place, text]));
  const over = new Map(places.map((one) => [one.place, one.over]));
  return takenOver(differences, words).map(({ place, text }) => ({
    place,
    text,
    was: words.get(place) ?? '',
    over: over.get(place) ?? '',
  }));
}

describe('a file that is about to be written over', () => {
  it('is spared only if it is this document and was changed since the program wrote it', async () => {
    const { store, meetingId, minutes, path } = await written();
    expect(await isChanged(store, minutes, join(temporaryFolder(), 'chua-co.docx'))).toBe(false);
    expect(await isChanged(store, minutes, path)).toBe(false);
    // One written earlier, elsewhere, was not changed either.
    const earlier = join(temporaryFolder(), 'cu.docx');
    copyFileSync(path, earlier);
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    await store.ask('document.write', { choice: minutes, job: uuidv7(), path });
    expect(await isChanged(store, minutes, earlier)).toBe(false);

    change(path, 'Hội trường B', 'Phòng họp');
    expect(await isChanged(store, minutes, path)).toBe(true);
    expect(await isChanged(store, announcementOf(meetingId), path)).toBe(false);
    writeFileSync(path, 'không phải Word');
    expect(await isChanged(store, minutes, path)).toBe(false);
  });
});

describe('comparing', () => {
  it('says what the file is compared with', async () => {
    const { store, meetingId, path, compare } = await written();
    expect(await compare()).toMatchObject({ with: 'untouched', differences: [] });
    change(path, 'Đường ngập', 'Chợ ngập');
    expect(await compare()).toMatchObject({ with: 'exported' });
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { place: 'Hội trường B' } });
    const { differences, older, ...today } = await compare();
    expect(today.with).toBe('today');
    // The place was changed here, not in Word: its words there are the older ones.
    const place = differences.find(({ is }) => is.includes('Hội trường A'));
    expect(place).toMatchObject({ kind: 'words', was: '- Địa điểm: Hội trường B.' });
    const said = differences.find(({ is }) => is.includes('Chợ ngập'));
    expect(older).not.toContain(said?.id);
  });

  it('tells words the program once had from those of Word', async () => {
    const { store, entryId, path, compare } = await written();
    await store.ask('entry.edit', { id: entryId, fields: { content: 'Đường và chợ ngập khi mưa lớn' } });
    change(path, 'Hội trường A', 'Phòng họp');
    const { differences, older } = await compare();
    expect(differences.filter(({ id }) => older.includes(id))).toMatchObject([
      {
        was: '- Cộng tác viên: Đường và chợ ngập khi mưa lớn',
        is: '- Cộng tác viên: Đường ngập khi mưa lớn',
      },
    ]);
  });

  it('refuses what is no Word file or another document', async () => {
    const { store, meetingId, minutes, path } = await written();
    const refused = (choice: DocumentChoice) =>
      store.refusal('wordChanges.compare', { choice, path, job: uuidv7() });
    expect(await refused(announcementOf(meetingId))).toBe('word-other-document');
    writeFileSync(path, 'không phải Word');
    expect(await refused(minutes)).toBe('word-not-docx');
    writeFileSync(path, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
    expect(await refused(minutes)).toBe('word-old');
  });
});

describe('taking over', () => {
  it('makes edits of the places in one act, which one undo takes back', async () => {
    const { store, minutes, path, compare } = await written();
    const before = await linesOf(store, minutes);
    change(path, 'Hội trường A', 'Phòng họp');
    change(path, 'Đường ngập', 'Chợ ngập');
    await store.ask('wordChanges.take', { choice: minutes, edits: allOf(await compare()) });
    const lines = await linesOf(store, minutes);
    expect(lines).toContain('- Địa điểm: Phòng họp.');
    expect(lines).toContain('- Cộng tác viên: Chợ ngập khi mưa lớn');
    expect((await composed(store, minutes)).edits).toHaveLength(2);
    expect((await compare()).differences).toEqual([]);
    await store.ask('undo', { job: uuidv7() });
    expect(await linesOf(store, minutes)).toEqual(before);
  });

  it('is refused where the words changed since, and where the minutes are closed', async () => {
    const { store, meetingId, minutes, said, path, compare } = await written();
    change(path, 'Đường ngập', 'Chợ ngập');
    const edits = allOf(await compare());
    await store.ask('document.edit', { choice: minutes, place: said, text: 'Cầu ngập' });
    expect(await store.refusal('wordChanges.take', { choice: minutes, edits })).toBe('words-changed');
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    const closed = await compare();
    expect(closed.frozen).toBe(true);
    expect(closed.differences).toMatchObject([{ was: '- Cộng tác viên: Cầu ngập', kind: 'words' }]);
    expect(await store.refusal('wordChanges.take', { choice: minutes, edits: allOf(closed) })).toBe(
      'meeting-closed',
    );
  });

  it('keeps masked words in, and asks about personal data that came with the new ones', async () => {
    const { store, entryId, minutes, path, compare } = await written();
    await store.ask('entry.edit', { id: entryId, fields: { content: `Gọi số ${PHONE} không ai nghe` } });
    const [found] = (await composed(store, minutes)).personalData;
    await store.ask('document.decide', { choice: minutes, quote: found?.quote ?? '', decision: 'mask' });
    await store.ask('document.write', { choice: minutes, job: uuidv7(), path });
    change(path, 'không ai nghe', 'cả ngày không ai nghe, số 0987 654 321 cũng vậy');
    await store.ask('wordChanges.take', { choice: minutes, edits: allOf(await compare()) });
    const after = await composed(store, minutes);
    expect(after.edits[0]?.text).toBe(`Gọi số ${PHONE} cả ngày không ai nghe, số 0987 654 321 cũng vậy`);
    expect(await linesOf(store, minutes)).toContain(
      '- Cộng tác viên: Gọi số […] cả ngày không ai nghe, số 0987 654 321 cũng vậy',
    );
    expect(after.personalData).toMatchObject([
      { decision: 'mask' },
      { quote: '0987 654 321', decision: null },
    ]);
  });
});
