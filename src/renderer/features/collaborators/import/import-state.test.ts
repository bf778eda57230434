import { describe, expect, it } from 'vitest';
import { planRoster } from '../../../../shared/roster/plan.ts';
import { columnQuestions } from './columns-of-table.ts';
import {
  beginImport,
  converted,
  type Importing,
  leftAsItIs,
  mendCell,
  onSheet,
  skipping,
  takingBack,
  takingHidden,
  withChosenColumn,
  withHeadingRow,
} from './import-state.ts';

const nobody = { collaborators: [], localities: [], groups: [] };
const list = [
  ['Mã', 'Họ đệm', 'Tên', 'Đơn vị'],
  ['A1', 'Nguyễn Văn', 'Hùng', 'Sở Y tế'],
  ['A2', '', '', 'Sở Y tế'],
];

describe('a table on its way in', () => {
  it('begins on the sheet with the most known headings', () => {
    const importing = beginImport('a.xlsx', [
      { name: 'Bìa', rows: [['Danh sách']] },
      { name: 'CTV', rows: list },
    ]);
    expect(importing.at).toBe(1);
    expect(importing.order.reading.columns).toEqual(['code', 'name', 'name', 'unit']);
    expect(onSheet(importing, 0).order.table).toEqual([['Danh sách']]);
  });

  it('is mended cell by cell: the first of the cells of a name takes all of it', () => {
    const importing = beginImport(null, [{ name: '', rows: list }]);
    expect(planRoster(importing.order, nobody).counts.wrong).toBe(1);
    const right = mendCell(importing, 2, 'name', 'Trần Thị Hòa');
    expect(right.order.table[2]).toEqual(['A2', 'Trần Thị Hòa', '', 'Sở Y tế']);
    expect(planRoster(right.order, nobody)).toMatchObject({ isReady: true, counts: { add: 2 } });
    expect(mendCell(importing, 1, 'name', 'Hùng').order.table[1]).toEqual(['A1', 'Hùng', '', 'Sở Y tế']);
    expect(importing.order.table[2]).toEqual(['A2', '', '', 'Sở Y tế']);
  });

  it('takes a typed day as day first in a table that has the month first', () => {
    const rows = [
      ['Họ và tên', 'Từ ngày'],
      ['An', '9/15/2026'],
      ['Bình', '13/13/2026'],
    ];
    const importing = beginImport(null, [{ name: '', rows }]);
    expect(importing.order.reading.dayOrder).toBe('month-first');
    const { order } = mendCell(importing, 2, 'termFrom', '1/9/2026');
    expect(planRoster(order, nobody).rows.map(({ person }) => person.termFrom)).toEqual([
      '2026-09-15',
      '2026-09-01',
    ]);
  });

  it('leaves rows out and takes them again', () => {
    const importing = skipping(beginImport(null, [{ name: '', rows: list }]), [2, 2]);
    expect(importing.order.skipped).toEqual([2]);
    expect(planRoster(importing.order, nobody).isReady).toBe(true);
    expect(planRoster(takingBack(importing, 2).order, nobody).counts.wrong).toBe(1);
  });

  it('is read otherwise where somebody says so', () => {
    const importing = beginImport(null, [{ name: '', rows: list }]);
    const bare = withHeadingRow(importing, null);
    expect(bare.order.reading.columns).toEqual([null, null, null, null]);
    expect(withChosenColumn(bare, 3, 'name').order.reading.columns).toEqual([null, null, null, 'name']);
  });

  it('in an old font is converted with its headings, when somebody has looked at it', () => {
    const rows = [
      ['M·', 'Hä vµ tªn', '§¬n vÞ'],
      ['A1', 'NguyÔn V¨n Hïng', 'Së Y tÕ'],
    ];
    const importing = beginImport(null, [{ name: '', rows }]);
    expect(importing.legacy.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(importing.order.reading.headingRow).toBeNull();
    const { order, legacy } = converted(importing);
    expect(legacy).toEqual([]);
    expect(order.reading.columns).toEqual(['code', 'name', 'unit']);
    expect(planRoster(order, nobody).rows[0]?.person).toMatchObject({
      name: 'Nguyễn Văn Hùng',
      unit: 'Sở Y tế',
    });
    expect(leftAsItIs(importing).order.table).toEqual(rows);
  });

  it('asks about a column nobody knows until it is given a field or left out', () => {
    const rows = [
      ['Họ và tên', 'Phân công'],
      ['An', 'Theo dõi'],
    ];
    const importing = beginImport(null, [{ name: '', rows }]);
    const questions = (at: Importing) => columnQuestions(at.order, planRoster(at.order, nobody));
    expect(questions(importing)).toEqual({ asked: [1], open: [1], headings: ['Phân công'] });
    expect(planRoster(importing.order, nobody).isReady).toBe(false);
    const left = withChosenColumn(importing, 1, null);
    expect(questions(left)).toEqual({ asked: [1], open: [], headings: [] });
    expect(planRoster(left.order, nobody).isReady).toBe(true);
    const taken = withChosenColumn(left, 1, 'note');
    expect(planRoster(taken.order, nobody).rows[0]?.person.note).toBe('Theo dõi');
    expect(planRoster(withChosenColumn(taken, 1, null).order, nobody)).toMatchObject({
      isReady: true,
      unplaced: [],
    });
  });

  it('leaves out what Excel hides until somebody asks for it, and keeps what was mended', () => {
    const rows = [
      ['Họ và tên', 'Ghi chú', 'Đơn vị'],
      ['An', 'nội bộ', 'Sở A'],
      ['Bình', '', 'Sở B'],
    ];
    const importing = beginImport('a.xlsx', [{ name: '', rows, hidden: { rows: [2], columns: [1] } }]);
    const people = (at: Importing) =>
      planRoster(at.order, nobody).rows.map(({ at: row, person: { name, note } }) => [row, name, note]);
    expect(people(importing)).toEqual([[1, 'An', '']]);
    const mended = mendCell(importing, 1, 'name', 'Lê An');
    const withRows = takingHidden(mended, { rows: true, columns: false });
    expect(people(withRows)).toEqual([
      [1, 'Lê An', ''],
      [2, 'Bình', ''],
    ]);
    expect(people(takingHidden(withRows, { rows: false, columns: true }))).toEqual([[1, 'Lê An', 'nội bộ']]);
    expect(people(takingHidden(withRows, { rows: false, columns: false }))).toEqual([[1, 'Lê An', '']]);
  });

  it('takes a row that looks like nobody after all', () => {
    const importing = beginImport(null, [
      { name: '', rows: [...list.slice(0, 2), ['', 'KHỐI TỈNH', '', '']] },
    ]);
    const plan = (at: Importing) => planRoster(at.order, nobody);
    expect(plan(importing)).toMatchObject({ counts: { add: 1, skip: 1 }, isReady: true });
    expect(plan(importing).rows[1]?.furniture).toBe('section');
    const taken = takingBack(importing, 2);
    expect(plan(taken).counts).toMatchObject({ add: 2, skip: 0 });
    expect(plan(skipping(taken, [2])).counts).toMatchObject({ add: 1, skip: 1 });
  });
});
