import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';

/** A meeting with an agenda item and a task, and its documents. */
async function meeting() {
  const store = await temporaryStore();
  const fields = { title: 'Giao ban', startsAt: '2026-09-15T08:00' };
  const { id: meetingId } = await store.ask('meeting.create', { fields });
  const add = (type: 'agendaItem' | 'task', more: object) =>
    store.ask('record.add', { type, fields: { meetingId, content: 'Việc', ...more } });
  const { id: itemId } = await add('agendaItem', { time: '8g15' });
  const { id: taskId } = await add('task', { unit: 'Sở Y tế' });
  const of = (kind: 'minutes' | 'announcement' | 'invitation' | 'taskTable'): DocumentChoice => ({
    kind,
    meetingId,
  });
  const keep = (recordId: string, field: string, typed: string | null) =>
    store.ask('draft.keepUnread', { recordId, field, typed });
  return { store, meetingId, itemId, taskId, of, keep };
}

it('holds a document back while a time of its agenda cannot be read, and names the field', async () => {
  const { store, meetingId, itemId, of } = await meeting();
  expect(await store.ask('document.unread', { choice: of('minutes') })).toEqual([]);
  await store.ask('record.edit', { type: 'agendaItem', id: itemId, fields: { time: 'đầu giờ chiều' } });
  expect(await store.ask('document.unread', { choice: of('minutes') })).toEqual([
    { what: 'agendaTime', recordId: itemId, field: 'time', typed: 'đầu giờ chiều', meetingId },
  ]);
  const path = `${temporaryFolder()}/bien-ban.docx`;
  expect(await store.refusal('document.write', { choice: of('minutes'), job: uuidv7(), path })).toBe(
    'time-unread',
  );
  expect(await store.refusal('document.text', { choice: of('invitation') })).toBe('time-unread');
  expect(await store.refusal('document.printed', { choice: of('minutes') })).toBe('time-unread');
  // The table of tasks prints no agenda.
  expect(await store.ask('document.unread', { choice: of('taskTable') })).toEqual([]);
  await store.ask('record.edit', { type: 'agendaItem', id: itemId, fields: { time: '2 giờ chiều' } });
  expect(await store.ask('document.text', { choice: of('minutes') })).toContain('14 giờ 00: Việc');
});

it('holds back those that print a deadline or a day that was typed and could not be read', async () => {
  const { store, meetingId, taskId, of, keep } = await meeting();
  await keep(taskId, 'deadline', 'đầu tháng sau');
  const waiting = {
    what: 'deadline',
    recordId: taskId,
    field: 'deadline',
    typed: 'đầu tháng sau',
    meetingId,
  };
  for (const kind of ['minutes', 'announcement', 'taskTable'] as const)
    expect(await store.ask('document.unread', { choice: of(kind) })).toEqual([waiting]);
  expect(await store.ask('document.unread', { choice: of('invitation') })).toEqual([]);
  const reminder = { kind: 'reminder', unit: 'Sở Y tế', today: '2026-09-20' } as const;
  expect(await store.ask('document.unread', { choice: reminder })).toEqual([waiting]);

  await keep(taskId, 'deadline', null);
  await keep(meetingId, 'startTime', 'đầu giờ');
  expect(await store.ask('document.unread', { choice: of('invitation') })).toMatchObject([{ what: 'start' }]);
  await keep(meetingId, 'startTime', null);
  await keep(meetingId, 'endTime', 'cuối buổi');
  expect(await store.ask('document.unread', { choice: of('invitation') })).toEqual([]);
  expect(await store.refusal('document.text', { choice: of('minutes') })).toBe('time-unread');
});

it('keeps what was typed as it was typed, and in no history', async () => {
  const { store, taskId, keep } = await meeting();
  const before = await store.ask('history.of', { type: 'task', id: taskId });
  await keep(taskId, 'deadline', 'trước  Tết');
  expect(await store.ask('draft.unread', {})).toEqual([
    { recordId: taskId, field: 'deadline', typed: 'trước  Tết' },
  ]);
  expect(await store.ask('history.of', { type: 'task', id: taskId })).toEqual(before);
});
