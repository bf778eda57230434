import { describe, expect, it } from 'vitest';
import { findPersonalData, personalDataIn, withoutPersonalData } from './personal-data.ts';

describe('findPersonalData', () => {
  it.each([
    'Gọi 0912345678 để phản ánh',
    'số 0912 345 678',
    'số 0912.345.678.',
    'đường dây nóng 0291-3822-345',
    '+84 912 345 678',
    '84912345678',
  ])('points out the phone number in “%s”', (text) => {
    expect(findPersonalData(text)).toEqual(['phone']);
  });

  it.each(['CCCD 096203001234', 'chứng minh thư 385123456, cấp năm 2010', '096203001234'])(
    'points out the identity number in “%s”',
    (text) => {
      expect(findPersonalData(text)).toEqual(['identity']);
    },
  );

  it.each(['gửi thư tới nguyenvana@example.com', 'địa chỉ van.a-1@thu.dientu.vn.'])(
    'points out the address in “%s”',
    (text) => {
      expect(findPersonalData(text)).toEqual(['email']);
    },
  );

  it.each([
    ['Hộ ông Nguyễn Văn An chưa được đền bù', 'ông Nguyễn Văn An'],
    ['nhà bà Tư. Ngập', 'bà Tư'],
    ['Bà Trần Thị B. phản ánh', 'Bà Trần Thị B.'],
    ['đề nghị của ông Đặng  Thị Ánh, 5 hộ', 'ông Đặng  Thị Ánh'],
  ])('points out the name in “%s”', (text, name) => {
    expect(personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['name', name],
    ]);
  });

  it('says where each stands, in order, none inside another', () => {
    const text = 'Bà Lê Thị C, a.0912345678@b.vn, 0987 654 321 hoặc 096203001234';
    expect(personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['name', 'Bà Lê Thị C'],
      ['email', 'a.0912345678@b.vn'],
      ['phone', '0987 654 321'],
      ['identity', '096203001234'],
    ]);
  });

  it('is taken out for those who only look on', () => {
    expect(withoutPersonalData('Hộ ông An, số 0912345678, ở xã Ruộng Mới')).toBe(
      'Hộ […], số […], ở xã Ruộng Mới',
    );
    expect(withoutPersonalData('Dân lo')).toBe('Dân lo');
  });

  it('names each kind once, whatever the order', () => {
    expect(findPersonalData('a@b.vn, 096203001234, 0912345678, 0987654321')).toEqual([
      'phone',
      'identity',
      'email',
    ]);
  });

  it.each([
    '',
    'Giá thịt lợn 120.000 đồng/kg, tăng 15%',
    'kinh phí 250.000.000 đồng',
    'kinh phí 250000000 đồng',
    'nợ 123456789 đ',
    'từ ngày 01/7/2025 đến 30/9/2026',
    'năm 2025-2026, khoảng 1.500-2.000 hộ',
    'Chỉ thị số 05-CT/TW, Nghị quyết 202/2025/QH15',
    '@xã Ruộng Mới #y-te',
    'gọi 113, 114, 115 hoặc 1900',
    'từ 4 giờ sáng, cách trung tâm 40 km',
    'mã hồ sơ AB123456789',
    'tỉnh Bà Rịa - Vũng Tàu, sông Ông Đốc',
    'ông Chủ tịch UBND xã, bà Bí thư Đảng ủy',
    'các ông, bà con nông dân; ông bà hai bên',
    'đồng bà con Xã Ruộng Mới',
  ])('stays quiet about “%s”', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('looks through a word of any length at once', () => {
    const long = 'ế'.repeat(200_000);
    expect(personalDataIn(`a@b.vn ${long}`)).toEqual([{ kind: 'email', start: 0, end: 6 }]);
  });
});
