import { describe, expect, it } from 'vitest';
import { planRoster } from '../../../../shared/roster/plan.ts';
import {
  beginImport,
  converted,
  leftAsItIs,
  mendCell,
  onSheet,
  skipping,
  takingBack,
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
});
