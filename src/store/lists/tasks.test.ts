import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { tasksQuery } from '../../shared/contract/procedures/list.ts';

const TODAY = '2026-09-20';

const given = [
  { content: 'Sửa cống', unit: 'Sở Xây dựng', deadline: '2026-09-10', state: 'open' },
  {
    content: 'Thêm bàn khám',
    unit: 'Sở Y tế',
    deadline: '2026-09-05',
    state: 'done',
    answeredOn: '2026-09-04',
  },
  { content: 'Kiểm tra chợ', unit: 'Đoàn kiểm tra', deadline: '2026-10-01', state: 'open' },
  { content: 'Nghiên cứu', unit: '', deadline: '', state: 'open' },
] as const;

/** Two meetings, the first with the tasks above, the second with one more. */
async function openOffice() {
  const store = await temporaryStore({ now: () => Date.parse(`${TODAY}T02:00Z`) });
  const { ask } = store;
  const meeting = async (title: string, startsAt: string) =>
    (await ask('meeting.create', { fields: { title, startsAt } })).id;
  const first = await meeting('Quý III', '2026-09-01T08:00');
  const second = await meeting('Chuyên đề', '2026-09-15T08:00');
  for (const [at, task] of given.entries())
    await ask('record.add', { type: 'task', fields: { meetingId: first, position: `a${at}`, ...task } });
  const later = { meetingId: second, content: 'Báo cáo', unit: 'Sở Y tế', deadline: '2026-09-30' };
  await ask('record.add', { type: 'task', fields: later });
  return { store, first, second };
}

type Asked = Partial<z.input<typeof tasksQuery>>;

const query = (asked: Asked) =>
  tasksQuery.parse({ filter: {}, sort: { by: 'deadline', descending: false }, group: null, ...asked });

/** The rows as texts, headings of groups with their counts. */
async function rows({ ask }: TestStore, asked: Asked): Promise<string[]> {
  const page = await ask('list.tasks', { query: query(asked), offset: 0, limit: 100 });
  return page.rows.map((row) => (row.kind === 'group' ? `${row.key}: ${row.count}` : row.record.content));
}

const everything = { which: 'matching' as const, filter: {}, except: [] };

describe('the list of tasks', () => {
  it('is sorted by deadline, unit or state; what has none comes last either way', async () => {
    const { store } = await openOffice();
    const sorted = (by: 'deadline' | 'unit' | 'state' | 'answered', descending: boolean) =>
      rows(store, { sort: { by, descending } });
    const late = ['Thêm bàn khám', 'Sửa cống', 'Báo cáo', 'Kiểm tra chợ'];
    expect(await sorted('deadline', false)).toEqual([...late, 'Nghiên cứu']);
    expect(await sorted('deadline', true)).toEqual([...late.toReversed(), 'Nghiên cứu']);
    // Đ comes behind D and before S.
    expect((await sorted('unit', false)).at(0)).toBe('Kiểm tra chợ');
    expect((await sorted('unit', true)).at(-1)).toBe('Nghiên cứu');
    expect((await sorted('state', true)).at(0)).toBe('Thêm bàn khám');
    expect((await sorted('answered', false)).at(0)).toBe('Thêm bàn khám');
  });

  it('is narrowed by meeting, unit, state, deadline, and to what is overdue', async () => {
    const { store, second } = await openOffice();
    const filtered = (filter: z.input<typeof tasksQuery>['filter']) => rows(store, { filter });
    expect(await filtered({ meetingIds: [second] })).toEqual(['Báo cáo']);
    expect(await filtered({ units: ['Sở Y tế'] })).toEqual(['Thêm bàn khám', 'Báo cáo']);
    expect(await filtered({ units: ['Sở Y tế'], states: ['open'] })).toEqual(['Báo cáo']);
    expect(await filtered({ overdue: true })).toEqual(['Sửa cống']);
    expect(await filtered({ from: '2026-09-10', to: '2026-09-30' })).toEqual(['Sửa cống', 'Báo cáo']);
  });

  it('is grouped by unit or by meeting, the newest first', async () => {
    const { store, first, second } = await openOffice();
    expect(await rows(store, { group: 'unit' })).toEqual([
      'Đoàn kiểm tra: 1',
      'Kiểm tra chợ',
      'Sở Xây dựng: 1',
      'Sửa cống',
      'Sở Y tế: 2',
      'Thêm bàn khám',
      'Báo cáo',
      ': 1',
      'Nghiên cứu',
    ]);
    const headings = (await rows(store, { group: 'meeting' })).filter((row) => row.includes(': '));
    expect(headings).toEqual([`${second}: 1`, `${first}: 4`]);
  });
});

describe('many tasks at once', () => {
  it('are put into a state with the day of it, which one that has a day keeps, and back again', async () => {
    const { store } = await openOffice();
    const read = async () => {
      const page = await store.ask('list.tasks', { query: query({}), offset: 0, limit: 100 });
      return page.rows.map((row) => (row.kind === 'record' ? [row.record.state, row.record.answeredOn] : []));
    };
    const before = await read();
    const done = await store.ask('list.changeTasks', {
      job: randomUUID(),
      chosen: everything,
      change: { act: 'state', state: 'dropped' },
    });
    expect(done).toMatchObject({ chosen: 5, closed: 0 });
    expect(await read()).toEqual([
      ['dropped', '2026-09-04'],
      ...Array.from({ length: 4 }, () => ['dropped', TODAY]),
    ]);
    await store.ask('undo', { action: done.action ?? '' });
    expect(await read()).toEqual(before);
  });

  it('are removed, but for those of a closed meeting; what units answer goes on there', async () => {
    const { store, first } = await openOffice();
    await store.ask('record.edit', { type: 'meeting', id: first, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId: first });
    const change = (wanted: { act: 'remove' } | { act: 'state'; state: 'done' }) =>
      store.ask('list.changeTasks', { job: randomUUID(), chosen: everything, change: wanted });
    expect(await change({ act: 'state', state: 'done' })).toMatchObject({ closed: 0 });
    const removed = await change({ act: 'remove' });
    expect(removed).toMatchObject({ chosen: 5, closed: 4 });
    expect(await rows(store, {})).not.toContain('Báo cáo');
    await store.ask('undo', { action: removed.action ?? '' });
    expect(await rows(store, {})).toHaveLength(5);
  });
});
