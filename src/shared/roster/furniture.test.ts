import { describe, expect, it } from 'vitest';
import { furnitureIn } from './furniture.ts';
import { readingOf } from './table.ts';

const HEADINGS = ['STT', 'Mã', 'Họ và tên', 'Đơn vị', 'Điện thoại', 'Từ ngày', 'Ghi chú'];
const AN = ['1', 'CTV001', 'Nguyễn Văn An', 'Sở Y tế'];
const BINH = ['2', 'CTV002', 'Trần Thị Bình', 'Hội Nông dân'];

/** What the rows of a list are, people being null. */
function kindsOf(rows: readonly (readonly string[])[], headings: readonly string[] = HEADINGS) {
  const table = [headings, ...rows].map((row) => [...row]);
  const found = furnitureIn(table, readingOf(table));
  return rows.map((_, at) => found.get(at + 1) ?? null);
}

describe('between the people of a list', () => {
  it.each([
    [['I', '', 'KHỐI CÁC CƠ QUAN TỈNH'], 'section'],
    [['II', '', 'KHỐI XÃ, PHƯỜNG'], 'section'],
    [['III.', '', 'Nguyễn Văn Trỗi'], 'section'],
    [['A', '', 'Các sở, ngành'], 'section'],
    [['b)', '', 'Đoàn thể'], 'section'],
    [['', '', 'KHỐI ĐẢNG'], 'section'],
    [['', '', 'Sở Y tế'], 'section'],
    [['', '', 'Phường Bến Sông'], 'section'],
    [['', '', 'II. Các xã'], 'section'],
    [['', '', 'Tân An'], 'section'],
    [['', '', 'Cấp tỉnh:'], 'section'],
    [['', '', 'KHOI CAC CO QUAN TINH'], 'section'],
    [['I. KHỐI CÁC CƠ QUAN TỈNH'], 'section'],
    [['', 'Khối các cơ quan tỉnh'], 'section'],
    [['Các xã, phường'], 'section'],
    [['I', '', 'Khối tỉnh', '12 người'], 'section'],
    [['I', '', 'Khối tỉnh', '', '5'], 'section'],
    [['', '', 'Cộng: 01 người'], 'total'],
    [['', '', 'Cộng'], 'total'],
    [['', '', 'Cộng khối tỉnh', '1'], 'total'],
    [['', '', 'Tổng số: 02 người'], 'total'],
    [['Tổng cộng', '', '', '2'], 'total'],
    [['', '', 'TONG CONG: 2'], 'total'],
    [['', '', 'Số lượng: 12 người'], 'total'],
    [['(1)', '(2)', '(3)', '(4)'], 'numbering'],
    [['', '', '…'], 'note'],
    [['I', '', 'Sở Y tế', '(3 người)'], 'section'],
    [['STT', 'Mã', 'Họ và tên', 'Đơn vị', 'Điện thoại'], 'heading'],
  ])('%j is a %s', (row, kind) => {
    expect(kindsOf([AN, row, BINH])).toEqual([null, kind, null]);
  });

  it.each([
    [['2', '', 'Lê Văn Cường']],
    [['02', '', 'Khối Văn Tân']],
    [['2.', '', 'Ban Văn Hội']],
    [['', '', 'Lê Thị Hoa']],
    [['', '', 'LÊ THỊ HOA']],
    [['', '', 'Le Thi Hoa']],
    [['', '', "H'Hen Niê", 'Sở Y tế']],
    [['', 'CTV003', 'Tống Văn Cường']],
    [['', '', 'Tống Cộng Hòa', 'Sở Y tế']],
    [['', '', 'Công Văn Tổng', '', '0912345678']],
    [['', '', 'Tân An', 'Sở Y tế']],
    [['I', '', 'Lê Văn Cường', 'Sở Y tế']],
    [['', 'CTV003', '', 'Sở Y tế']],
    [['2', '', '', 'Sở Y tế']],
    [['', '', '', '', '0912345678']],
    [['2', '', 'Cộng tác viên A']],
    [['', '', 'Lưu Văn An']],
    [['', '', 'đ/c Lê Văn An']],
    [['', '', 'Lê Văn An (Nam)']],
    [['', '', 'lê văn an']],
    [['x', '', 'Lê Văn An']],
    [['', '', 'Thích Minh Tâm']],
    [['', '', 'Lê Văn An', '', '', '', 'theo QĐ, ngày 5 tháng 3 năm 2025']],
    [['', '', 'Kỳ Văn An', 'Sở Y tế']],
    [['', '', 'Lê Văn Cường', 'Ban Tổ chức', '', '', 'Trưởng ban']],
  ])('%j is a person', (row) => {
    expect(kindsOf([AN, row, BINH])).toEqual([null, null, null]);
  });
});

describe('under the headings', () => {
  it.each([
    [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']],
    [['1', '2', '3', '4', '5', '6', '7']],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    [['A', 'B', '1', '2', '3', '4', '5']],
    [['[1]', '[2]', '[3]', '[4]']],
    [['-1-', '-2-', '3', '4']],
    [['1', '2', '3', '4', '(5)=(3)+(4)', '6', '7']],
    [['', '', '(1)', '(2)']],
  ])('%j numbers the columns', (row) => {
    expect(kindsOf([row, AN])).toEqual(['numbering', null]);
  });

  it('a person is no number, and a number further down is no row of them', () => {
    expect(kindsOf([['1', '', 'An'], BINH])).toEqual([null, null]);
    expect(kindsOf([AN, ['2', '2', '3', '4']])).toEqual([null, null]);
    expect(kindsOf([AN, HEADINGS, ['1', '2', '3', '4', '5', '6', '7'], BINH])).toEqual([
      null,
      'heading',
      'numbering',
      null,
    ]);
  });
});

describe('under the list', () => {
  it.each([
    [
      [
        ['', '', '', '', '', 'NGƯỜI LẬP BIỂU'],
        ['', '', '', '', '', 'Lê Văn Cường'],
      ],
      ['signature', 'signature'],
    ],
    [
      [
        ['', '', '', '', 'Phú Giang, ngày 15 tháng 9 năm 2026'],
        ['', '', 'NGƯỜI LẬP', '', 'TRƯỞNG BAN'],
        ['', '', '(Ký, ghi rõ họ tên)'],
        ['', '', 'Trần Thị Mơ', '', 'Lê Văn Cường'],
      ],
      ['date', 'signature', 'signature', 'signature'],
    ],
    [
      [
        ['', '', '…, ngày … tháng … năm 2026'],
        ['', '', 'KT. TRƯỞNG BAN'],
        ['', '', 'PHÓ TRƯỞNG BAN'],
        ['', '', 'Lê Văn Cường'],
      ],
      ['date', 'signature', 'signature', 'signature'],
    ],
    [
      [
        ['', '', 'T/M BAN THƯỜNG VỤ'],
        ['', '', 'Lê Văn Cường'],
      ],
      ['signature', 'signature'],
    ],
    [
      [
        ['', '', 'Xác nhận của cơ quan'],
        ['', '', 'Giám đốc'],
      ],
      ['signature', 'signature'],
    ],
    [[['', '', 'Thủ trưởng đơn vị (ký tên, đóng dấu)']], ['signature']],
    [
      [['Nơi nhận:'], ['- Như trên;'], ['- Lưu: VT.']],
      ['signature', 'signature', 'signature'],
    ],
    [
      [
        ['', '', 'Giám đốc Sở'],
        ['', '', 'Lê Văn Cường'],
      ],
      ['signature', 'signature'],
    ],
    [
      [
        ['', '', 'Tổng cộng: 02 người'],
        ['', '', 'Lê Văn Cường'],
      ],
      ['total', 'signature'],
    ],
    [
      [
        ['', '', 'Cán bộ lập biểu'],
        ['', '', 'Lê Văn Cường'],
      ],
      ['signature', 'signature'],
    ],
    [[['', '', 'Tổng cộng: 02 người']], ['total']],
    [[['Danh sách này có 02 người./.']], ['total']],
    [[['(Ấn định danh sách có 02 đồng chí)']], ['total']],
    [[['', '', 'Ghi chú: cột 4 ghi theo quyết định phân công']], ['note']],
    [[['* Người mới tham gia']], ['note']],
    [[['(*) Người mới tham gia']], ['note']],
    [[['Danh sách được cập nhật theo đề nghị của các cơ quan, đơn vị và địa phương trong tỉnh']], ['note']],
  ])('%j', (rows, kinds) => {
    expect(kindsOf([AN, BINH, ...rows])).toEqual([null, null, ...kinds]);
  });

  it('a second list after the signatures is people again', () => {
    expect(kindsOf([AN, ['', '', 'NGƯỜI LẬP BIỂU'], ['', '', 'Lê Văn Cường'], BINH])).toEqual([
      null,
      'signature',
      'signature',
      null,
    ]);
  });
});

describe('a list without running numbers', () => {
  const headings = ['Họ và tên', 'Đơn vị', 'Điện thoại'];

  it('has people of whom nothing but the name is known', () => {
    expect(kindsOf([['An'], ['Y Bia', 'Sở Y tế'], ['Lê Thị Hoa'], ['Nam Em']], headings)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(kindsOf([['Nguyễn Văn An'], ['Trần Thị Bình']], ['Họ và tên'])).toEqual([null, null]);
  });

  it('has sections that read like sections', () => {
    const rows = [
      ['I. KHỐI TỈNH'],
      ['Nguyễn Văn An', 'Sở Y tế'],
      ['Các xã, phường'],
      ['Trần Thị Bình'],
      ['Cộng: 2'],
    ];
    expect(kindsOf(rows, headings)).toEqual(['section', null, 'section', null, 'total']);
  });
});

it('says nothing of a table whose column of names is not known', () => {
  expect(furnitureIn([['KHỐI TỈNH'], ['a', 'b']], readingOf([['KHỐI TỈNH'], ['a', 'b']])).size).toBe(0);
});
