import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';

const today = '2026-09-30';

async function meetingOn(store: TestStore, startsAt: string, title = 'Hội nghị giao ban'): Promise<string> {
  return (await store.ask('meeting.create', { fields: { title, startsAt } })).id;
}

async function give(store: TestStore, meetingId: string, fields: object): Promise<string> {
  const task = { content: 'Nạo vét cống', unit: 'Sở Xây dựng', ...fields, meetingId };
  return (await store.ask('record.add', { type: 'task', fields: task })).id;
}

describe('tasks out of what was said', () => {
  it('are one for each agency asked, linked to the entry, and one act', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingOn(store, '2026-09-15T08:00');
    const { agencies } = await store.ask('record.lists', {});
    const agencyIds = agencies.slice(0, 2).map(({ id }) => id);
    const content = 'Đường ngập khi mưa lớn';
    const { id: entryId } = await store.ask('entry.add', {
      meetingId,
      fields: { content },
      topicIds: [],
      agencyIds,
    });
    const { units } = await store.ask('task.fromEntry', { entryId });
    expect(units).toEqual(agencies.slice(0, 2).map(({ name }) => name));
    const tasks = async () => (await store.ask('meeting.get', { meetingId })).tasks;
    expect(await tasks()).toMatchObject(units.map((unit) => ({ unit, content, entryId, state: 'open' })));
    await store.ask('undo', {});
    expect(await tasks()).toEqual([]);

    await store.ask('entry.edit', { id: entryId, fields: {}, agencyIds: [] });
    await store.ask('task.fromEntry', { entryId });
    expect(await tasks()).toMatchObject([{ unit: '', content, entryId }]);
    await store.ask('record.remove', { type: 'entry', id: entryId });
    expect(await store.refusal('task.fromEntry', { entryId })).toBe('not-found');
  });
});

describe('the board', () => {
  it('has every task where it stands, of one unit or of all, and counts what it does not show', async () => {
    const store = await temporaryStore();
    const meetingId = await meetingOn(store, '2026-09-15T08:00');
    await give(store, meetingId, { content: 'không hạn' });
    await give(store, meetingId, { content: 'còn hạn', deadline: '2026-10-15' });
    await give(store, meetingId, { content: 'quá hạn', deadline: '2026-09-20' });
    await give(store, meetingId, { content: 'đúng hạn', deadline: today, unit: 'Sở Y tế' });
    await give(store, meetingId, { content: 'xong trước', state: 'done', answeredOn: '2026-09-18' });
    await give(store, meetingId, { content: 'xong sau', state: 'done', answeredOn: '2026-09-19' });
    await give(store, meetingId, { content: 'thôi', state: 'dropped', unit: 'Sở Y tế' });
    const other = await meetingOn(store, '2026-09-16T08:00');
    await give(store, other, { content: 'của hội nghị đã xóa' });
    await store.ask('record.remove', { type: 'meeting', id: other });

    const shown = async (unit: string | null, limit = 50) => {
      const { columns } = await store.ask('task.board', { unit, today, limit });
      return columns.map(({ standing, tasks, total }) => [
        standing,
        tasks.map(({ content }) => content),
        total,
      ]);
    };
    expect(await shown(null)).toEqual([
      ['open', ['đúng hạn', 'còn hạn', 'không hạn'], 3],
      ['overdue', ['quá hạn'], 1],
      ['done', ['xong sau', 'xong trước'], 2],
      ['dropped', ['thôi'], 1],
    ]);
    expect(await shown('Sở Y tế')).toEqual([
      ['open', ['đúng hạn'], 1],
      ['overdue', [], 0],
      ['done', [], 0],
      ['dropped', ['thôi'], 1],
    ]);
    expect(await shown(null, 1)).toEqual([
      ['open', ['đúng hạn'], 3],
      ['overdue', ['quá hạn'], 1],
      ['done', ['xong sau'], 2],
      ['dropped', ['thôi'], 1],
    ]);
    expect((await store.ask('task.board', { unit: null, today, limit: 1 })).units).toEqual([
      { unit: 'Sở Xây dựng', open: 3 },
      { unit: 'Sở Y tế', open: 1 },
    ]);
  });
});

describe('what is carried over', () => {
  it('are the open tasks of all earlier meetings, and the answers since the last, with the meeting they are from', async () => {
    const store = await temporaryStore();
    const q1 = await meetingOn(store, '2026-03-15T08:00', 'Quý I');
    const q2 = await meetingOn(store, '2026-06-15T08:00', 'Quý II');
    const q3 = await meetingOn(store, '2026-09-15T08:00', 'Quý III');
    const q4 = await meetingOn(store, '', 'Quý IV');
    await give(store, q1, { content: 'cũ chưa xong' });
    await give(store, q1, { content: 'đã báo cáo', state: 'done', answeredOn: '2026-05-01' });
    await give(store, q2, {
      content: 'vừa trả lời',
      state: 'done',
      answeredOn: '2026-09-01',
      answer: 'Đã làm',
    });
    await give(store, q3, { content: 'của kỳ này' });
    const carried = async (meetingId: string) => {
      const { previous, tasks } = await store.ask('task.carriedOver', { meetingId });
      return [previous?.title, tasks.map(({ content, reason, meeting }) => [content, reason, meeting.title])];
    };
    expect(await carried(q1)).toEqual([undefined, []]);
    expect(await carried(q2)).toEqual([
      'Quý I',
      [
        ['cũ chưa xong', 'open', 'Quý I'],
        ['đã báo cáo', 'answered', 'Quý I'],
      ],
    ]);
    expect(await carried(q3)).toEqual([
      'Quý II',
      [
        ['cũ chưa xong', 'open', 'Quý I'],
        ['vừa trả lời', 'answered', 'Quý II'],
      ],
    ]);
    expect(await carried(q4)).toEqual([
      'Quý III',
      [
        ['cũ chưa xong', 'open', 'Quý I'],
        ['của kỳ này', 'open', 'Quý III'],
      ],
    ]);
    const { paper } = await store.ask('document.compose', { choice: { kind: 'minutes', meetingId: q3 } });
    const text = paper.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
    );
    expect(text).toContain('- Sở Xây dựng: vừa trả lời. Kết quả: Đã làm');
    expect(text.join('\n')).not.toContain('cũ chưa xong');
  });
});
