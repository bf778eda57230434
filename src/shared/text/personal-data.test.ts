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
    'gọi 0912\u00a0345\u00a0678',
    'gọi 0912\u202f345\u202f678',
    'gọi 0912\u2011345\u2011678',
    'gọi 0912–345–678',
    'gọi (0912) 345 678',
    'gọi 0912  345  678',
    'gọi 0912/345/678',
    'gọi +84 (0)912 345 678',
    'gọi (+84) 912 345 678',
    'gọi 0084 912 345 678',
    'gọi 09\u200b12345678',
    'gọi 0912 345\n678',
    'gọi 09 12 34 56 78',
    'gọi 091 234 5678',
    'gọi (0291) 3822345',
    'gọi ０９１２３４５６７８',
    'ĐT:0912.345.678',
  ])('points out the phone number in “%s”', (text) => {
    expect(findPersonalData(text)).toEqual(['phone']);
  });

  it.each([
    'CCCD 096203001234',
    'chứng minh thư 385123456, cấp năm 2010',
    '096203001234',
    'CCCD 079 099 001 234',
    'CCCD 079.099.001.234',
    '079\u00a0099\u00a0001\u00a0234',
    'CMND số 385 123 456',
    'căn cước 0790 9900 1234',
  ])('points out the identity number in “%s”', (text) => {
    expect(findPersonalData(text)).toEqual(['identity']);
  });

  it.each(['xe 69A-123.45', 'biển số 59-X1 123.45', 'xe 51F 12345', 'xe máy 69B1-12345'])(
    'points out the number plate in “%s”',
    (text) => {
      expect(findPersonalData(text)).toEqual(['plate']);
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
    ['Hộ bà H’Hen Niê ở buôn Cư chưa có điện', 'bà H’Hen Niê'],
    ['Hộ ông K’Brơi bị sạt lở', 'ông K’Brơi'],
    ["Hộ ông K'Brơi bị sạt lở", "ông K'Brơi"],
    ['ông Nguyễn văn An phản ánh giá phân bón', 'ông Nguyễn văn An'],
    ['bà Lê thị Hoa, tổ 2', 'bà Lê thị Hoa'],
    ['ông Y-Khoa Niê xin hỗ trợ', 'ông Y-Khoa Niê'],
    ['ông Y\u2011Khoa Niê xin hỗ trợ', 'ông Y\u2011Khoa Niê'],
    ['ÔNG NGUYỄN VĂN AN ở tổ 5 chưa nhận tiền', 'ÔNG NGUYỄN VĂN AN'],
    ['BÀ TRẦN THỊ BÉ Ở TỔ 5 CHƯA NHẬN TIỀN', 'BÀ TRẦN THỊ BÉ'],
    ['chị Lan ở ấp 3', 'chị Lan'],
    ['anh Trần Quốc Toản, cụ già', 'anh Trần Quốc Toản'],
    ['em Nguyễn Thị Mỹ nghỉ học', 'em Nguyễn Thị Mỹ'],
    ['hộ Trần Văn Út chưa có nước', 'hộ Trần Văn Út'],
    ['cụ Nguyễn Thị Sáu 90 tuổi', 'cụ Nguyễn Thị Sáu'],
    ['cô Ba bán vé số', 'cô Ba'],
    ['ông\u00a0Lê\u00a0Văn\u00a0Tám', 'ông\u00a0Lê\u00a0Văn\u00a0Tám'],
    ['ông Đ\u00adỗ Văn Đức', 'ông Đ\u00adỗ Văn Đức'],
  ])('points out the name in “%s”', (text, name) => {
    expect(personalDataIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['name', name],
    ]);
  });

  it.each([
    ['Liên hệ số 0912 345 678.\n3. Kết luận', ['0912 345 678']],
    ['0912345678 - 12 hộ', ['0912345678']],
    ['0912345678. 3 hộ chưa có nước', ['0912345678']],
    ['lúc 8 0912 345 678', ['0912 345 678']],
    ['0912345678 0987654321', ['0912345678', '0987654321']],
    ['0912 345 678, 0987 654 321; 0977.111.222', ['0912 345 678', '0987 654 321', '0977.111.222']],
    ['ĐT 0912 345 678 / 0987 654 321', ['0912 345 678', '0987 654 321']],
    ['096203001234 0912345678', ['096203001234', '0912345678']],
    ['Gọi (0291) 3822345.', ['(0291) 3822345']],
    ['Số +84 (0)912 345 678, gặp văn thư', ['+84 (0)912 345 678']],
  ])('finds each number whole, whatever stands beside it: %s', (text, numbers) => {
    expect(personalDataIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
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
    'tháng 08/2026 1200 hộ thoát nghèo',
    'từ 01/2026 đến 12/2026, 01/01/2026-31/03/2026',
    'năm 2026 có 250 000 000 đồng, 123 456 789 đồng',
    'các hộ Khmer nghèo, em Mông đến lớp',
    'BÀ RỊA - VŨNG TÀU, sông Ông Đốc, huyện đảo Cô Tô',
    'bà Mẹ Việt Nam Anh hùng, anh Bí thư Đoàn',
    'học tập và làm theo gương Bác Hồ',
  ])('stays quiet about “%s”', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it.each([
    ['marks without a letter', '\u0301'.repeat(200_000)],
    ['numbers', '0912 345 678, 12.000 kg; '.repeat(8_000)],
    ['digits', '1 '.repeat(100_000)],
    ['names', 'ông – Nguyễn Văn A '.repeat(10_000)],
    ['citizens', 'ông Nguyễn Văn A, '.repeat(10_000)],
    ['a list of names', `các ông ${'Nguyễn Văn A, '.repeat(10_000)}`],
    ['initials', `ông ${'N.'.repeat(100_000)}`],
    ['forms of address', 'ông '.repeat(50_000)],
    ['capitals', `ÔNG ${'NGUYỄN '.repeat(30_000)}`],
    ['addresses of a kind', 'van.a ('.repeat(30_000)],
    ['labels', 'số tài khoản BHYT hộ chiếu '.repeat(8_000)],
    ['letters without a space', 'a.'.repeat(100_000)],
    ['spaces', `ông${' '.repeat(200_000)}An (at) ${'.'.repeat(100_000)}`],
  ])('looks through %s for as long as a text can be, and at once', { timeout: 20_000 }, (_, text) => {
    expect(personalDataIn(text).every(({ start, end }) => start < end)).toBe(true);
  });

  it('looks through a word of any length at once', () => {
    const long = 'ế'.repeat(200_000);
    expect(personalDataIn(`a@b.vn ${long}`)).toEqual([{ kind: 'email', start: 0, end: 6 }]);
  });
});
