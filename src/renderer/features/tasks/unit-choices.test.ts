import { expect, it } from 'vitest';
import { unitChoices } from './unit-choices.ts';

const agencies = [
  { id: 'a', name: 'Sở Y tế', retired: false },
  { id: 'b', name: 'Sở Xây dựng', retired: false },
  { id: 'c', name: 'Sở Giao thông vận tải', retired: true },
];
const labels = (typed: string) => unitChoices(agencies, typed, 'ghi như đã gõ').map(({ label }) => label);

it('offers the agencies in use, and what was typed where it is none of them', () => {
  expect(labels('')).toEqual(['Sở Y tế', 'Sở Xây dựng']);
  expect(labels('so y')).toEqual(['Sở Y tế', 'so y']);
  expect(labels('sở y tế')).toEqual(['Sở Y tế']);
  expect(labels('Trạm Y tế xã Ruộng Mới')).toEqual(['Trạm Y tế xã Ruộng Mới']);
  expect(labels('Sở Giao thông')).toEqual(['Sở Giao thông']);
});
