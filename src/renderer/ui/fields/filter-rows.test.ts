import { expect, it } from 'vitest';
import { filterRows } from './filter-rows.ts';

const rows = [
  { name: 'Hội Nông dân xã Ruộng Mới', retired: false },
  { name: 'Đoàn Thanh niên phường Cầu Mới', retired: false },
  { name: 'Hội Nông dân xã Đồng Xanh', retired: true },
];
const names = (query: string, withRetired: boolean) =>
  filterRows(rows, { query, withRetired }, ({ name }) => name).map(({ name }) => name);

it('finds by the beginnings of words, without diacritics, in any order', () => {
  expect(names('moi nong', false)).toEqual(['Hội Nông dân xã Ruộng Mới']);
  expect(names('doan', false)).toEqual(['Đoàn Thanh niên phường Cầu Mới']);
  expect(names('ong', true)).toEqual([]);
});

it('leaves out the retired ones until they are asked for', () => {
  expect(names('nong dan', false)).toEqual(['Hội Nông dân xã Ruộng Mới']);
  expect(names('nong dan', true)).toEqual(['Hội Nông dân xã Ruộng Mới', 'Hội Nông dân xã Đồng Xanh']);
  expect(names('', true)).toHaveLength(3);
});
