import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data.ts';

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
  ])('stays quiet about “%s”', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
