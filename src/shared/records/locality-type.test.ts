import { expect, it } from 'vitest';
import { localityTypeOf } from './locality-type.ts';

it.each([
  ['xã Ruộng Mới', 'commune'],
  ['Phường Bến Sông', 'ward'],
  ['đặc khu Hòn Sao', 'zone'],
  ['huyện Đồng Xanh', 'district'],
  ['thị xã Bãi Ngang', 'district'],
  ['toàn tỉnh', 'province'],
  ['Tỉnh Phú Giang', 'province'],
  ['Xanh Đồng', 'other'],
  ['', 'other'],
] as const)('takes “%s” for %s', (name, type) => {
  expect(localityTypeOf(name)).toBe(type);
});
