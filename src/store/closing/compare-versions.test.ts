import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settledLines } from '../../../tests/documents/acceptance/settled-changes.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { textLinesOf } from '../../shared/documents/comparison/printed-lines.ts';

const PHONE = '0912 345 678';

/** Minutes that were closed, corrected and closed again, once for each remark after the first. */
async function closedWith(store: TestStore, ...remarks: string[]) {
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-15T08:00', state: 'ended' },
  });
  const [first = '', ...others] = remarks;
  const { id } = await store.ask('entry.add', {
    meetingId,
    fields: { content: first },
    topicIds: [],
    agencyIds: [],
  });
  await store.ask('meeting.close', { meetingId });
  for (const content of others) {
    await store.ask('meeting.correct', { meetingId, reason: 'Ghi nhầm' });
    await store.ask('entry.edit', { id, fields: { content } });
    await store.ask('meeting.close', { meetingId });
  }
  return meetingId;
}

const minutes = (store: TestStore, meetingId: string) =>
  store.ask('document.text', { choice: { kind: 'minutes', meetingId } });

async function compared(store: TestStore, meetingId: string, earlier: number, later: number | null) {
  const path = join(temporaryFolder(), 'so sánh.docx');
  const { masked } = await store.ask('comparison.write', {
    meetingId,
    earlier,
    later,
    job: randomUUID(),
    path,
  });
  const bytes = readFileSync(path);
  return { masked, later: settledLines(bytes, 'accept'), earlier: settledLines(bytes, 'reject') };
}

describe('versions of minutes that are compared', () => {
  it('are what was signed and what it reads like now', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, 'Nước giếng có mùi tanh', 'Nước giếng có mùi lạ');
    const now = textLinesOf(await minutes(store, meetingId));
    const { earlier, later, masked } = await compared(store, meetingId, 1, null);
    expect(later).toEqual(now);
    expect(earlier).toEqual(now.map((line) => line.replace('mùi lạ', 'mùi tanh')));
    expect(earlier).not.toEqual(later);
    expect(masked).toBe(0);
  });

  it('are two that were signed, whatever the minutes say since', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, 'Một', 'Hai', 'Ba');
    const { earlier, later } = await compared(store, meetingId, 1, 2);
    expect(earlier.join('\n')).toContain('Một');
    expect(later.join('\n')).toContain('Hai');
    expect([...earlier, ...later].join('\n')).not.toContain('Ba');
  });

  it('do not show what is masked in the minutes, in either of them', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, `Gọi ${PHONE} giúp`, `Xin gọi ${PHONE} giúp`);
    const choice = { kind: 'minutes', meetingId } as const;
    const order = { meetingId, earlier: 1, later: null, job: randomUUID(), path: '/x' };
    expect(await store.refusal('comparison.write', order)).toBe('personal-data-undecided');
    await store.ask('document.decide', { choice, quote: PHONE, decision: 'mask' });
    const { earlier, later } = await compared(store, meetingId, 1, null);
    expect([...earlier, ...later].join('\n')).not.toContain('345');
    expect(earlier.join('\n')).toContain('Gọi […] giúp');
  });

  it('do not show what only an older one says and nobody decided about', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, `Gọi ${PHONE} giúp`, 'Xin giúp');
    const { earlier, masked } = await compared(store, meetingId, 1, null);
    expect(earlier.join('\n')).toContain('Gọi […] giúp');
    expect(masked).toBe(1);
  });

  it('show what somebody decided to keep', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, `Gọi ${PHONE} giúp`, `Gọi ${PHONE} giúp ngay`);
    const choice = { kind: 'minutes', meetingId } as const;
    await store.ask('document.decide', { choice, quote: PHONE, decision: 'keep' });
    const { earlier, masked } = await compared(store, meetingId, 1, null);
    expect(earlier.join('\n')).toContain(PHONE);
    expect(masked).toBe(0);
  });

  it('are there, or nothing is written', async () => {
    const store = await temporaryStore();
    const meetingId = await closedWith(store, 'Một');
    const order = { meetingId, earlier: 2, later: null, job: randomUUID(), path: '/x' };
    expect(await store.refusal('comparison.write', order)).toBe('not-found');
  });
});
