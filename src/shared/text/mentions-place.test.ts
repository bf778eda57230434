import { expect, it } from 'vitest';
import { mentionsPlace } from './mentions-place.ts';

it.each([
  ['Hội Nông dân xã Ruộng Mới', 'xã Ruộng Mới'],
  ['Hội Nông dân Xã Ruộng Mới', 'xã Ruộng Mới'],
  ['UBND xã Hoà Bình', 'xã Hòa Bình'],
  ['Đoàn phường 1', 'phường 1'],
  ['phường 1', 'phường 1'],
  ['Công an phường 12, tỉnh Phú Giang', 'phường 12'],
  ['Hội LHPN xã An Bình Tây', 'xã An Bình Tây'],
  ['Đoàn xã An Bình và xã An Bình Tây', 'xã An Bình'],
  ['MTTQ xã An Bình, Hội CCB', 'xã An Bình'],
  ['Đoàn\u00a0phường\u00a01', 'phường 1'],
  ['HỘI NÔNG DÂN XÃ TÂN ÂN', 'xã Tân Ân'],
  ['Đoàn phường Bến Sông (khối 2)', 'phường Bến Sông'],
])('“%s” names “%s”', (text, place) => {
  expect(mentionsPlace(text, place)).toBe(true);
});

it.each([
  ['Đoàn phường 12', 'phường 1'],
  ['Đoàn phường 11', 'phường 1'],
  ['Hội Nông dân xã An Bình Tây', 'xã An Bình'],
  ['Mặt trận xã Tân An', 'xã Tân Ân'],
  ['Mặt trận xã Tân Ân', 'xã Tân An'],
  ['Trạm y tế Tân An Tây', 'Tân An'],
  ['phường Bến Sông 2', 'phường Bến Sông'],
  ['Hội Nông dân', 'xã An Bình'],
  ['xã Bình An', 'xã An Bình'],
  ['Đoàn xã Vĩnh Hậu A', 'xã Vĩnh Hậu'],
  ['Đoàn xã Lục Sỹ Thành', 'xã Lục Sĩ Thành'],
  ['bất kỳ', ''],
])('“%s” does not name “%s”', (text, place) => {
  expect(mentionsPlace(text, place)).toBe(false);
});
