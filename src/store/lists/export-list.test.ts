import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillOffice } from '../../../tests/store/sample-entries.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import {
  collaboratorsQuery,
  entriesQuery,
  type TableExport,
  tasksQuery,
} from '../../shared/contract/procedures/list.ts';
import { readSpreadsheet } from '../formats/xlsx/read-spreadsheet.ts';

const entries = (filter: object, group: 'topic' | null = null) =>
  entriesQuery.parse({ filter, sort: { by: 'time', descending: true }, group });

/** The cells of a list that was written, its headings first. */
async function written(store: TestStore, of: TableExport['of'], language: 'vi' | 'en' = 'vi') {
  const path = join(temporaryFolder(), 'danh-sach.xlsx');
  await store.ask('list.write', { job: randomUUID(), language, of, path });
  const [sheet] = await readSpreadsheet(path);
  return { name: sheet?.name, rows: sheet?.rows ?? [] };
}

describe('a list for Excel', () => {
  it('has what the filter lets through, in order, in the columns in sight', async () => {
    const store = await temporaryStore();
    const { people } = await fillOffice(store);
    const query = entries({ speakerIds: people.slice(0, 1) });
    const of = {
      list: 'entries' as const,
      query,
      columns: ['day' as const, 'speaker' as const, 'content' as const],
    };
    const { name, rows } = await written(store, of);
    const page = await store.ask('list.entries', { query, offset: 0, limit: 500 });
    expect(page.rows.length).toBeGreaterThan(5);
    expect(name).toBe('Nội dung');
    expect(rows[0]).toEqual(['Ngày', 'Người phát biểu', 'Nội dung']);
    expect(rows.slice(1).map(([, , content]) => content)).toEqual(
      page.rows.map((row) => row.kind === 'record' && row.record.content),
    );
    expect(new Set(rows.slice(1).map(([, speaker]) => speaker))).toEqual(new Set(['Đặng Thị Ánh']));
    expect(rows[1]?.[0]).toBe('2026-06-30');
    expect((await written(store, of, 'en')).rows[0]).toEqual(['Day', 'Speaker', 'Content']);
  });

  it('says of each row what group it stands in', async () => {
    const store = await temporaryStore();
    await fillOffice(store, 24);
    const query = entries({}, 'topic');
    const { rows } = await written(store, { list: 'entries', query, columns: ['content', 'topics'] });
    expect(rows[0]).toEqual(['Lĩnh vực', 'Nội dung', 'Lĩnh vực']);
    const page = await store.ask('list.entries', { query, offset: 0, limit: 500 });
    const groups = page.rows.filter((row) => row.kind === 'group');
    expect(rows.slice(1)).toHaveLength(groups.reduce((sum, { count }) => sum + count, 0));
    expect(new Set(rows.slice(1).map(([group]) => group)).size).toBe(groups.length);
    const ofRoads = rows.filter(([group]) => group === 'Giao thông');
    expect(ofRoads.length).toBeGreaterThan(2);
    for (const [, , topics] of ofRoads) expect(topics).toContain('Giao thông');
  });

  it('has the tasks with where they stand today', async () => {
    const store = await temporaryStore();
    const { meetings } = await fillOffice(store, 4);
    const fields = {
      meetingId: meetings[0] ?? '',
      content: 'Sửa cống',
      unit: 'Sở Xây dựng',
      deadline: '2020-01-31',
    };
    await store.ask('record.add', { type: 'task', fields });
    const query = tasksQuery.parse({ filter: {}, sort: { by: 'unit', descending: false }, group: null });
    const columns = ['unit' as const, 'task' as const, 'deadline' as const, 'state' as const];
    expect(await written(store, { list: 'tasks', query, columns })).toEqual({
      name: 'Nhiệm vụ',
      rows: [
        ['Đơn vị', 'Nhiệm vụ', 'Thời hạn', 'Trạng thái'],
        ['Sở Xây dựng', 'Sửa cống', '2020-01-31', 'Quá hạn'],
      ],
    });
  });

  it('has the collaborators with their group and where they stand', async () => {
    const store = await temporaryStore();
    const group = await store.ask('record.add', { type: 'collaboratorGroup', fields: { name: 'Nhà báo' } });
    const add = (fields: object) => store.ask('record.add', { type: 'collaborator', fields });
    await add({ name: 'Lê An', termTo: '2020-12-31', groupId: group.id });
    await add({ name: 'Võ Bình', retired: true });
    const query = collaboratorsQuery.parse({
      filter: {},
      sort: { by: 'name', descending: false },
      group: 'group',
    });
    const columns = ['name' as const, 'termTo' as const, 'state' as const];
    expect(await written(store, { list: 'collaborators', query, columns })).toEqual({
      name: 'Cộng tác viên',
      rows: [
        ['Nhóm', 'Họ và tên', 'Nhiệm kỳ đến', 'Trạng thái'],
        ['Nhà báo', 'Lê An', '2020-12-31', 'Hết nhiệm kỳ'],
        ['Chưa vào nhóm nào', 'Võ Bình', '', 'Đã ngừng'],
      ],
    });
  });

  it('that is called off leaves no file', async () => {
    const job = randomUUID();
    let store: TestStore | null = null;
    store = await temporaryStore({
      progress: ({ job: of }) => {
        if (of === job) void store?.ask('job.cancel', { job });
      },
    });
    await fillOffice(store, 12);
    const path = join(temporaryFolder(), 'danh-sach.xlsx');
    const of = { list: 'entries', query: entries({}), columns: ['content'] };
    expect(await store.refusal('list.write', { job, language: 'vi', of, path })).toBe('cancelled');
    expect(existsSync(path)).toBe(false);
  });
});
