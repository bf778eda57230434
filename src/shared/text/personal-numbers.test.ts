import { describe, expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

/** What is found in a text, with its kind, in order. */
const foundIn = (text: string) =>
  personalDataIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('numbers that point to a citizen', () => {
  it.each([
    ['0912 345 678 đồng chí Hùng', 'phone 0912 345 678'],
    ['0912345678 đồng chí Hùng', 'phone 0912345678'],
    ['0912345678 đ/c Nam', 'phone 0912345678'],
    ['0912345678 Đ/C NAM', 'phone 0912345678'],
    ['0912.345.678 đ.c Nam', 'phone 0912.345.678'],
    ['0912345678 đc Nam', 'phone 0912345678'],
    ['0912345678 đ/chí Nam', 'phone 0912345678'],
    ['0912345678 đồng bào gọi', 'phone 0912345678'],
    ['385123456 đồng chí Hùng giữ', 'identity 385123456'],
    ['385123456 đ/c Nam', 'identity 385123456'],
    ['CMND 385123456 đồng thời', 'identity 385123456'],
    ['CMND 385123456, 120000000 đồng', 'identity 385123456'],
    ['079099001234đ', 'identity 079099001234'],
    ['079099001234 đồng ý', 'identity 079099001234'],
    ['0912345678đ/c Nam', 'phone 0912345678'],
    ['0912345678anh Nam', 'phone 0912345678'],
  ])('are not taken for money: %s', (text, number) => {
    expect(foundIn(text)[0]).toBe(number);
  });

  it.each([
    '120000000 đồng',
    '3.500.000 đ',
    '120000000đ',
    '123456789 đ/năm',
    '123456789 đ/căn',
    '1.050.000.000.000 đồng',
    '250 000 000 000 đồng',
    '1,000,000,000 đồng',
    '10,050,000,000,000 đồng',
    '123456789 VNĐ',
    '385123456 đồng/ha',
  ])('are told from money: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ['gọi 09 1234 5678', '09 1234 5678'],
    ['gọi 0291 3 822 345', '0291 3 822 345'],
    ['gọi 0 912 345 678', '0 912 345 678'],
    ['gọi 0912,345,678', '0912,345,678'],
    ['gọi 0912_345_678', '0912_345_678'],
    ['gọi 0912|345|678', '0912|345|678'],
    ['gọi 0912\t345\t678', '0912\t345\t678'],
    ['ĐT0912345678', '0912345678'],
    ['Zalo0912345678', '0912345678'],
    ['SĐT0912 345 678', '0912 345 678'],
    ['đt:0912345678', '0912345678'],
    ['DĐ0912345678', '0912345678'],
    ['điện thoại0912345678', '0912345678'],
    ['số0912345678', '0912345678'],
    ['gọi 09.1234.5678', '09.1234.5678'],
    ['gọi 09-1234-5678', '09-1234-5678'],
    ['gọi 0 91 234 5678', '0 91 234 5678'],
    ['gọi 0912 | 345 | 678', '0912 | 345 | 678'],
    ['gọi 09 12345678', '09 12345678'],
    ['gọi 0291.3.822.345', '0291.3.822.345'],
    ['gọi 028 3 822 3456', '028 3 822 3456'],
    ['gọi (0291) 3 822 345', '(0291) 3 822 345'],
    ['Hotline0912.345.678', '0912.345.678'],
  ])('are phone numbers in any groups: %s', (text, number) => {
    expect(foundIn(text)).toEqual([`phone ${number}`]);
  });

  it.each([
    ['CCCD079099001234', '079099001234'],
    ['cccd079 099 001 234', '079 099 001 234'],
    ['CMT 312.345.678', '312.345.678'],
    ['CMTND: 312.345.678', '312.345.678'],
    ['CMND312345678', '312345678'],
    ['cmt số 312 345 678', '312 345 678'],
    ['hộ chiếu C1234567', 'C1234567'],
    ['hộ chiếu số: B12345678', 'B12345678'],
    ['Hộ chiếu c1234567', 'c1234567'],
    ['BHXH 7916123456', '7916123456'],
    ['mã số BHXH: 7916 123 456', '7916 123 456'],
    ['sổ bảo hiểm xã hội 7916123456', '7916123456'],
    ['thẻ BHYT DN4797912345678', 'DN4797912345678'],
    ['BHYT số GD 4 79 7912345678', 'GD 4 79 7912345678'],
    ['BHXH số 79.1612.3456', '79.1612.3456'],
    ['số tài khoản 1234567890123', '1234567890123'],
    ['STK 0071001234567 Vietcombank', '0071001234567'],
    ['HC: C1234567', 'C1234567'],
    ['GD4797912345678', 'GD4797912345678'],
    ['TK 0071001234567 tại VCB', '0071001234567'],
    ['STK: 711 A 1', null],
    ['stk 7110 2345 6789', '7110 2345 6789'],
    ['STK711023456789', '711023456789'],
    ['Số tài khoản Agribank: 7110205123456', '7110205123456'],
    ['tài khoản số 19034567890123', '19034567890123'],
  ])('are those of a card, an insurance, an account: %s', (text, number) => {
    expect(foundIn(text)).toEqual(number === null ? [] : [`identity ${number}`]);
  });

  it.each([
    ['xe 71b1-123.45', '71b1-123.45'],
    ['71b1-12345 chạy ẩu', '71b1-12345'],
    ['71b1 123.45', '71b1 123.45'],
    ['biển số 71b1 12345', '71b1 12345'],
    ['71-H1 1234', '71-H1 1234'],
    ['71-H1-1234', '71-H1-1234'],
    ['71B1-1234', '71B1-1234'],
    ['71B1 1234', '71B1 1234'],
    ['71.B1-123.45', '71.B1-123.45'],
    ['xe 71h 1234', '71h 1234'],
    ['71MĐ1-123.45', '71MĐ1-123.45'],
    ['71MD1 123.45', '71MD1 123.45'],
    ['xe 71mđ1-123.45', '71mđ1-123.45'],
    ['BKS: 69a-123.45', '69a-123.45'],
    ['69-b1 123.45', '69-b1 123.45'],
    ['xe 51F 12345', '51F 12345'],
  ])('are plates: %s', (text, plate) => {
    expect(foundIn(text)).toEqual([`plate ${plate}`]);
  });

  it.each([
    ['gửi van.a @ gmail.com', 'van.a @ gmail.com'],
    ['gửi van.a(at)gmail.com', 'van.a(at)gmail.com'],
    ['gửi van.a (at) gmail.com', 'van.a (at) gmail.com'],
    ['gửi van.a@gmail . com', 'van.a@gmail . com'],
    ['gửi van.a (@) gmail.com', 'van.a (@) gmail.com'],
    ['gửi van.a at gmail.com', 'van.a at gmail.com'],
    ['gửi van.a[at]gmail.com', 'van.a[at]gmail.com'],
    ['gửi van.a @gmail.com', 'van.a @gmail.com'],
    ['gửi van.a@ gmail.com.', 'van.a@ gmail.com'],
    ['gửi VAN.A@GMAIL.COM', 'VAN.A@GMAIL.COM'],
    ['gửi van.a ＠ gmail.com', 'van.a ＠ gmail.com'],
    ['gửi van.a{at}thu.camau.gov.vn', 'van.a{at}thu.camau.gov.vn'],
    ['gửi van.a(at)gmail(dot)com', 'van.a(at)gmail(dot)com'],
    ['gửi van_a (AT) gmail.com', 'van_a (AT) gmail.com'],
  ])('go with addresses: %s', (text, address) => {
    expect(foundIn(text)).toEqual([`email ${address}`]);
  });

  it.each([
    'từ 02-03-2025 05-06-2025',
    'Kết quả 01 02 03 04 05',
    'STT 01 02 03 04 05 06 07 08 09 10 11 12',
    'các tổ 02 03 05 07 09',
    'các ngày 02, 15, 20, 25, 30',
    'Công văn 51F 12345',
    'công văn số 51F-12345',
    'Số 05-HD/VPTW ngày 01/01/2026',
    'lớp 12A1 2026, lớp 12a1 2027',
    'diện tích 20m2 1200 hộ, 50m2 12345 con',
    'thu BHXH 1.250.000.000 đồng',
    'thu BHYT 2025 - 2026 đạt 95,5%',
    'mở 1.250.000 tài khoản, tài khoản 250.000 đồng',
    'từ 0,5 m đến 0,8 m, 0,25 - 0,35 ha',
    'ngày 05/08/2026, 06/08/2026 và 07/08/2026',
    'ý kiến @xã Ruộng.Mới #y-te',
    'cấp hộ chiếu cho 1234567 người',
    'tỷ lệ 12,34 56,78 90,12',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
