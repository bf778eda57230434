import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDocx } from '../../../tests/documents/acceptance/read-docx.ts';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import {
  announcementOf,
  composed,
  held,
  linesOf,
  office,
} from '../../../tests/documents/office-with-minutes.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { MASK } from '../../shared/documents/masks.ts';
import { readSpreadsheet } from '../formats/xlsx/read-spreadsheet.ts';
import { composeCached } from './compose-cached.ts';

const PHONE = '0912 345 678';

describe('numbers', () => {
  it('run on for each kind through a term of office, whatever the year', async () => {
    const { store, meetingId } = await office();
    const [first, second] = [await held(store, '2025-12-01T08:00'), await held(store, '2026-01-15T08:00')];
    await store.ask('document.setNumber', { choice: { kind: 'minutes', meetingId: first }, number: 4 });
    const next = async (choice: DocumentChoice) => (await composed(store, choice)).number;
    expect(await next({ kind: 'minutes', meetingId: second })).toEqual({
      value: null,
      term: '2025-2030',
      next: 5,
    });
    expect(await next(announcementOf(meetingId))).toMatchObject({ next: 1 });
    const before = await held(store, '2025-08-31T08:00');
    expect(await next({ kind: 'minutes', meetingId: before })).toMatchObject({ term: '2025', next: 1 });
    expect(await next({ kind: 'attendanceSheet', meetingId })).toBeNull();
  });

  it('are given on the day they are asked for where the document has none, and print with it', async () => {
    const { store, meetingId } = await office();
    const choice = announcementOf(meetingId);
    await store.ask('document.setNumber', { choice, number: 7 });
    const { number, issuedOn } = await composed(store, choice);
    expect(number).toMatchObject({ value: 7, next: 8 });
    expect(issuedOn).toBe('2026-09-16');
    expect(await linesOf(store, choice)).toContain('Số 07-TB/BTGDVTU');
  });

  it('are refused where another document of the kind and the term has them, not of another kind', async () => {
    const { store, meetingId, minutes } = await office();
    const other = await held(store, '2026-10-15T08:00');
    await store.ask('document.setNumber', { choice: announcementOf(meetingId), number: 7 });
    const again = { choice: announcementOf(other), number: 7 };
    expect(await store.refusal('document.setNumber', again)).toBe('number-taken');
    expect((await composed(store, announcementOf(other))).number?.value).toBeNull();
    await store.ask('document.setNumber', { choice: minutes, number: 7 });
    // One's own number again is no second one.
    expect(await store.ask('document.setNumber', { choice: minutes, number: 7 })).toEqual({ action: null });
  });

  it('are refused, too, where a new day would bring them into a term that has them', async () => {
    const { store, meetingId } = await office();
    const early = await held(store, '2025-08-20T08:00');
    const choice = announcementOf(early);
    await store.ask('document.setOptions', { choice, options: { issuedOn: '2025-08-21' } });
    await store.ask('document.setNumber', { choice, number: 7 });
    await store.ask('document.setNumber', { choice: announcementOf(meetingId), number: 7 });
    const moved = { choice, options: { issuedOn: '2025-09-02' } };
    expect(await store.refusal('document.setOptions', moved)).toBe('number-taken');
    await store.ask('document.setOptions', { choice, options: { issuedOn: '2025-08-22' } });
  });

  it('that were taken off are free, and can come back with Ctrl+Z', async () => {
    const { store, meetingId } = await office();
    const choice = announcementOf(meetingId);
    await store.ask('document.setNumber', { choice, number: 7 });
    await store.ask('document.setNumber', { choice, number: null });
    expect((await composed(store, choice)).number).toMatchObject({ value: null, next: 1 });
    await store.ask('undo', { job: uuidv7() });
    expect((await composed(store, choice)).number).toMatchObject({ value: 7 });
  });
});

describe('personal data', () => {
  async function withPhone() {
    const made = await office();
    const fields = { content: `Gọi số ${PHONE} không ai nghe` };
    await made.store.ask('entry.edit', { id: made.entryId, fields });
    return { ...made, said: entryPlace((await composed(made.store, made.minutes)).paper, made.entryId) };
  }

  it('keep a document from leaving until everything was decided about', async () => {
    const { store, minutes, said } = await withPhone();
    expect((await composed(store, minutes)).personalData).toEqual([
      { quote: PHONE, kind: 'phone', place: said, decision: null },
    ]);
    const path = join(temporaryFolder(), 'bien-ban.docx');
    const write = { choice: minutes, job: uuidv7(), path };
    expect(await store.refusal('document.write', write)).toBe('personal-data-undecided');
    expect(await store.refusal('document.text', { choice: minutes })).toBe('personal-data-undecided');
    expect(existsSync(path)).toBe(false);
    await store.ask('document.decide', { choice: minutes, quote: PHONE, decision: 'keep' });
    expect(await store.ask('document.text', { choice: minutes })).toContain(PHONE);
    await store.ask('document.decide', { choice: minutes, quote: PHONE, decision: null });
    expect(await store.refusal('document.text', { choice: minutes })).toBe('personal-data-undecided');
  });

  it('that are masked are in no file, though the words of the place can still be changed', async () => {
    const { store, minutes, said } = await withPhone();
    await store.ask('document.decide', { choice: minutes, quote: PHONE, decision: 'mask' });
    const { masked, personalData } = await composed(store, minutes);
    expect(masked).toEqual([{ place: said, text: expect.stringContaining(PHONE) }]);
    expect(personalData).toMatchObject([{ quote: PHONE, decision: 'mask' }]);
    const path = join(temporaryFolder(), 'bien-ban.docx');
    await store.ask('document.write', { choice: minutes, job: uuidv7(), path });
    const read = readDocx(readFileSync(path));
    const text = read.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain(`Gọi số ${MASK} không ai nghe`);
    expect(text).not.toContain(PHONE);

    // The base of an edit is what the program wrote, not what the mask shows.
    await store.ask('document.edit', { choice: minutes, place: said, text: `Số ${PHONE} không gọi được` });
    const { edits } = await composed(store, minutes);
    expect(edits[0]?.base).toBe(edits[0]?.now);
    expect(await linesOf(store, minutes)).toContain(`- Cộng tác viên: Số ${MASK} không gọi được`);
  });

  it('written into a document by an edit are asked about, too', async () => {
    const { store, minutes } = await office();
    const text = '- Địa điểm: nhà ông Nguyễn Văn Tư.';
    await store.ask('document.edit', { choice: minutes, place: 'opening.place', text });
    expect((await composed(store, minutes)).personalData).toMatchObject([
      { kind: 'name', place: 'opening.place', decision: null },
    ]);
  });
});

describe('the register', () => {
  it('has what bears a number or was written to a file, newest first, with the file', async () => {
    const { store, meetingId, minutes } = await office();
    expect(await store.ask('document.register', {})).toEqual([]);
    const path = join(temporaryFolder(), 'Biên bản quý III.docx');
    await store.ask('document.write', { choice: minutes, job: uuidv7(), path });
    await store.ask('document.setNumber', { choice: announcementOf(meetingId), number: 3 });
    expect(await store.ask('document.register', {})).toMatchObject([
      { kind: 'announcement', number: 3, term: '2025-2030', issuedOn: '2026-09-16', fileName: '', meetingId },
      { kind: 'minutes', number: null, issuedOn: '2026-09-15', fileName: 'Biên bản quý III.docx', meetingId },
    ]);
    expect((await composed(store, minutes)).exported?.fileName).toBe('Biên bản quý III.docx');
  });

  it('keeps a number whose meeting was removed, without a way to open it', async () => {
    const { store, meetingId } = await office();
    await store.ask('document.setNumber', { choice: announcementOf(meetingId), number: 3 });
    await store.ask('record.remove', { type: 'meeting', id: meetingId });
    expect(await store.ask('document.register', {})).toMatchObject([{ number: 3, meetingId: null }]);
  });

  it('goes out to Excel as it is shown', async () => {
    const { store, meetingId, minutes } = await office();
    await store.ask('document.setNumber', { choice: announcementOf(meetingId), number: 3 });
    await store.ask('document.setNumber', { choice: minutes, number: 12 });
    const path = join(temporaryFolder(), 'Sổ văn bản.xlsx');
    const order = { job: uuidv7(), language: 'vi', path } as const;
    const rows = async () => (await readSpreadsheet(path))[0]?.rows.map((cells) => cells.slice(0, 5));
    await store.ask('document.writeRegister', { ...order, kind: null, term: null });
    expect(await rows()).toEqual([
      ['Số', 'Ngày', 'Loại', 'Về', 'Nhiệm kỳ, năm'],
      ['3', '2026-09-16', 'Thông báo kết luận', 'Giao ban 2026-09-15', '2025-2030'],
      ['12', '2026-09-15', 'Biên bản', 'Giao ban 2026-09-15', '2025-2030'],
    ]);
    await store.ask('document.writeRegister', { ...order, kind: 'minutes', term: '2025-2030' });
    expect((await rows())?.slice(1).map(([number]) => number)).toEqual(['12']);
  });

  it('is not changed by taking back: a file that was written is there', async () => {
    const { store, minutes } = await office();
    await store.ask('document.edit', { choice: minutes, place: 'opening.place', text: 'khác' });
    const path = join(temporaryFolder(), 'bien-ban.docx');
    await store.ask('document.write', { choice: minutes, job: uuidv7(), path });
    await store.ask('undo', { job: uuidv7() });
    expect((await composed(store, minutes)).edits).toEqual([]);
    expect(await store.ask('document.register', {})).toMatchObject([{ fileName: 'bien-ban.docx' }]);
  });
});

describe('a document that was just composed', () => {
  it('is not composed again until something is written, and then is', async () => {
    const { store, meetingId, minutes } = await office();
    await store.store.close();
    const [db, other] = [new Database(store.path), new Database(store.path)];
    onTestFinished(() => {
      db.close();
      other.close();
    });
    const before = composeCached(db, minutes);
    expect(composeCached(db, minutes)).toBe(before);
    expect(composeCached(db, announcementOf(meetingId))).not.toBe(before);
    for (const [place, by] of [
      ['Hội trường B', db],
      ['Hội trường C', other],
    ] as const) {
      composeCached(db, minutes);
      by.prepare('UPDATE meeting SET place = ?').run(place);
      expect(JSON.stringify(composeCached(db, minutes).paper)).toContain(place);
    }
  });
});

describe('options', () => {
  it('of one document are kept, and the office decides again where they were taken back', async () => {
    const { store, minutes } = await office();
    await store.ask('document.setOptions', {
      choice: minutes,
      options: { entryOrder: 'spoken', profileId: 'nd30' },
    });
    expect((await composed(store, minutes)).options).toMatchObject({
      speakerMode: 'unit',
      entryOrder: 'spoken',
      profileId: 'nd30',
    });
    await store.ask('undo', { job: uuidv7() });
    expect((await composed(store, minutes)).options).toMatchObject({
      entryOrder: 'topic',
      profileId: 'hd05',
    });
  });
});
