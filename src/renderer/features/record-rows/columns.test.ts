import { expect, it } from 'vitest';
import { type Column, dayColumn, readRow } from './columns.ts';

const columns: Column<'unit' | 'deadline'>[] = [
  { field: 'unit', label: 'Đơn vị', width: 'auto' },
  { field: 'deadline', label: 'Thời hạn', width: 'auto', ...dayColumn('sai ngày') },
];
const read = (typed: Record<'unit' | 'deadline', string>) => readRow(columns, (field) => typed[field]);

it('reads a row as it is to be stored', () => {
  expect(read({ unit: ' Sở Y tế ', deadline: '15/10/2026' })).toEqual({
    fields: new Map([
      ['unit', 'Sở Y tế'],
      ['deadline', '2026-10-15'],
    ]),
    unread: new Map(),
  });
});

it('takes a day that does not exist for what it is, a text that was typed', () => {
  expect(read({ unit: 'Sở Y tế', deadline: '31/2/2026' })).toEqual({
    fields: new Map([
      ['unit', 'Sở Y tế'],
      ['deadline', ''],
    ]),
    unread: new Map([['deadline', '31/2/2026']]),
  });
});
