import { expect, it } from 'vitest';
import { named, sameName } from './named.ts';

const find = (names: readonly string[], typed: string) => named(names, typed, (name) => name);

it('prefers the name as written, then the one that differs in marks left out and case alone', () => {
  expect(find(['Sở Y te', 'Sở Y tế'], 'Sở Y tế')).toBe('Sở Y tế');
  expect(find(['Sở Y tế'], ' so y  te')).toBe('Sở Y tế');
  expect(find(['Sở Y tế'], 'so y')).toBeUndefined();
  expect(sameName('UBND xã', 'ubnd  Xa')).toBe(true);
});

it('never takes one place for another that sounds different', () => {
  expect(find(['xã Tân Ân'], 'xã Tân An')).toBeUndefined();
  expect(find(['xã Lục Sĩ Thành'], 'xã Lục Sỹ Thành')).toBeUndefined();
  expect(find(['phường Hòa An'], 'phường Hoà An')).toBe('phường Hòa An');
  expect(find(['xã Tân Ân'], 'xa tan an')).toBe('xã Tân Ân');
  expect(find(['xã Tân Ân'], 'xã Tấn Ân')).toBeUndefined();
  expect(find(['xã Tân An', 'xã Tân Ân'], 'xã Tân Ân')).toBe('xã Tân Ân');
});

it('leaves open what could be several', () => {
  expect(find(['xã Tân An', 'xã Tân Ân'], 'xa tan an')).toBeUndefined();
});
