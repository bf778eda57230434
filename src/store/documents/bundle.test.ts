import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { smallPdf } from '../../../tests/documents/small-pdf.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

const PHONE = '0912 345 678';

async function meetingIn(store: TestStore, content = 'Nước giếng có mùi'): Promise<string> {
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: `Hội nghị ${content}`, startsAt: '2026-09-15T08:00', state: 'ended' },
  });
  await store.ask('entry.add', { meetingId, fields: { content }, topicIds: [], agencyIds: [] });
  return meetingId;
}

describe('the documents of a meeting', () => {
  it('stand in the order they come about, and only the minutes count as made at first', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    expect((await store.ask('bundle.look', { meetingId })).map(({ kind, isMade }) => [kind, isMade])).toEqual(
      [
        ['invitation', false],
        ['invitationList', false],
        ['minutes', true],
        ['attendeeList', false],
        ['attendanceSheet', false],
        ['announcement', false],
        ['taskTable', false],
        ['report', false],
        ['letter', false],
      ],
    );
    const choice = { kind: 'announcement', meetingId } as const;
    await store.ask('document.setNumber', { choice, number: 3 });
    const made = (await store.ask('bundle.look', { meetingId })).filter(({ isMade }) => isMade);
    expect(made.map(({ kind }) => kind)).toEqual(['minutes', 'announcement']);
  });

  it('say what each waits for', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store, `Gọi ${PHONE}`);
    await store.ask('record.add', {
      type: 'agendaItem',
      fields: { meetingId, time: 'sớm', content: 'Khai mạc' },
    });
    const waits = Object.fromEntries(
      (await store.ask('bundle.look', { meetingId })).map(({ kind, undecided, unread }) => [
        kind,
        [undecided, unread],
      ]),
    );
    expect(waits).toMatchObject({ minutes: [1, 1], taskTable: [expect.any(Number), 0] });
  });
});

describe('a bundle', () => {
  it('is one PDF of the documents it is given, and is not recorded as the file of any', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    const path = join(temporaryFolder(), 'bộ.pdf');
    const parts = (['invitation', 'minutes'] as const).map((kind) => ({ kind, bytes: smallPdf() }));
    await store.ask('bundle.write', { meetingId, parts, job: randomUUID(), path });
    expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(2);
    expect(await store.ask('document.register', {})).toEqual([]);
  });

  it('has a name without what is masked in one of its documents', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store, PHONE);
    const choice = { kind: 'minutes', meetingId } as const;
    await store.ask('document.decide', { choice, quote: PHONE, decision: 'mask' });
    const nameOf = (kinds: ('minutes' | 'invitation')[]) =>
      store.ask('bundle.fileName', { meetingId, kinds });
    expect(await nameOf(['invitation', 'minutes'])).toContain('Bộ tài liệu Hội nghị');
    expect(await nameOf(['invitation', 'minutes'])).not.toContain('345');
  });

  it('is not written where a document could not be drawn', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingIn(store);
    const path = join(temporaryFolder(), 'bộ.pdf');
    const parts = [{ kind: 'minutes', bytes: new TextEncoder().encode('tệp khác') }];
    const order = { meetingId, parts, job: randomUUID(), path };
    expect(await store.refusal('bundle.write', order)).toBe('not-drawn');
    expect(existsSync(path)).toBe(false);
  });
});
