import { expect, it } from 'vitest';
import { type Column, dayColumn, readAll } from './columns.ts';

const columns: Column<'unit' | 'deadline'>[] = [
  { field: 'unit', label: 'Đơn vị', width: 'auto' },
  { field: 'deadline', label: 'Thời hạn', width: 'auto', ...dayColumn('sai ngày') },
];
const read = (typed: Record<'unit' | 'deadline', string>) => readAll(columns, (field) => typed[field]);

it('reads a row as it is to be stored', () => {
  expect(read({ unit: ' Sở Y tế ', deadline: '15/10/2026' })).toEqual(
    new Map([
      ['unit', 'Sở Y tế'],
      ['deadline', '2026-10-15'],
    ]),
  );
});

it('takes no row with a day that does not exist', () => {
  expect(read({ unit: 'Sở Y tế', deadline: '31/2/2026' })).toBeNull();
});
