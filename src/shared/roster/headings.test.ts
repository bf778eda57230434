import { expect, it } from 'vitest';
import { columnNamed, headingsOf, isNumbering, rosterColumns } from './columns.ts';
import { readingOf } from './table.ts';

it.each([
  ['Số ĐT', 'contact'],
  ['ĐTDĐ', 'contact'],
  ['Số ĐTDĐ', 'contact'],
  ['Điện thoại DĐ', 'contact'],
  ['Số điện thoại di động', 'contact'],
  ['SĐT liên hệ', 'contact'],
  ['Số điện thoại liên hệ', 'contact'],
  ['Số  ĐT   (nếu có)', 'contact'],
  ['ĐT, email', 'contact'],
  ['SĐT/Zalo', 'contact'],
  ['Điện thoại - E-mail', 'contact'],
  ['E-mail', 'contact'],
  ['Địa chỉ email', 'contact'],
  ['Địa chỉ hộp thư điện tử', 'contact'],
  ['Thư ĐT', 'contact'],
  ['Số Zalo', 'contact'],
  ['Ðiện thoại', 'contact'],
  ['Điện thoại 2', 'contact'],
  ['Điện thoại cơ quan', 'contact'],
  ['Số điện thoại của CTV', 'contact'],
  ['Thông tin\nliên hệ', 'contact'],
  ['Mobile phone', 'contact'],
  ['Số điện\nthoại', 'contact'],
  ['Đ.thoại', 'contact'],
  ['Đ/thoại', 'contact'],
  ['Đ.T', 'contact'],
  ['Số cầm tay', 'contact'],
  ['C.vụ', 'title'],
  ['Đ.vị CT', 'unit'],
  ['ĐVCT', 'unit'],
  ['Xã/Phường/TT', 'localityId'],
  ['G/chú', 'note'],
  ['Chức vụ/Đơn vị', 'title'],
  ['Chức vụ, đơn vị', 'title'],
  ['Chức vụ, đơn vị công tác', 'title'],
  ['Đơn vị - Chức vụ', 'title'],
  ['Chức danh, vị trí việc làm', 'title'],
  ['Chức vụ\n(Đảng, chính quyền)', 'title'],
  ['Chức vụ Đảng', 'title'],
  ['Chức vụ hiện nay', 'title'],
  ['Cơ quan, đơn vị công tác', 'unit'],
  ['Đơn vị, địa phương', 'unit'],
  ['Ðơn vị', 'unit'],
  ['Tên cơ quan, đơn vị', 'unit'],
  ['Nơi công tác hiện nay', 'unit'],
  ['ĐV công tác', 'unit'],
  ['Cơ quan/Đơn vị (ghi đầy đủ)', 'unit'],
  ['Sở, ban, ngành', 'unit'],
  ['Đơn vị công tác của cộng tác viên', 'unit'],
  ['Họ và tên CTV', 'name'],
  ['HỌ VÀ TÊN CỘNG TÁC VIÊN DLXH', 'name'],
  ['Họ, tên', 'name'],
  ['Họ & tên', 'name'],
  ['Họ, đệm, tên', 'name'],
  ['Họ và tên\n(Full name)', 'name'],
  ['Họ và tên (viết in hoa)', 'name'],
  ['Họ tên đồng chí', 'name'],
  ['Tên CTV', 'name'],
  ['CTV', 'name'],
  ['2. Họ và tên', 'name'],
  ['Họ và tên1', 'name'],
  ['Phường, xã', 'localityId'],
  ['Xã, phường, thị trấn', 'localityId'],
  ['Xã/phường/đặc khu', 'localityId'],
  ['Tên xã, phường', 'localityId'],
  ['Địa bàn (xã, phường) phụ trách', 'localityId'],
  ['Xã', 'localityId'],
  ['Mã số CTV', 'code'],
  ['Mã (ID)', 'code'],
  ['Nhóm CTV', 'groupId'],
  ['Nhiệm kỳ từ ngày', 'termFrom'],
  ['Thời gian bắt đầu', 'termFrom'],
  ['Đến hết ngày (dd/mm/yyyy)', 'termTo'],
  ['Thời gian kết thúc nhiệm kỳ', 'termTo'],
  ['Ghi chú khác', 'note'],
] as const)('%j is the heading of %s', (heading, column) => {
  expect(columnNamed(heading)).toBe(column);
  expect(columnNamed(heading.normalize('NFD'))).toBe(column);
  expect(columnNamed(heading.toUpperCase())).toBe(column);
});

it.each([
  ...[
    'Ngày sinh',
    'Số CCCD',
    'Số định danh cá nhân',
    'Mã số thuế',
    'Mã số định danh',
    'Giới tính',
    'Dân tộc',
    'Quê quán',
  ],
  ...[
    'Địa chỉ',
    'Địa chỉ liên hệ',
    'Người liên hệ',
    'Trình độ chuyên môn',
    'Ngày vào Đảng',
    'Số đơn vị',
    'Tổ',
    'Số',
  ],
  ...[
    'Mã đơn vị',
    'Họ và tên, chức vụ',
    'Cơ quan, điện thoại',
    'Ghi chú của đơn vị',
    'Số tài khoản',
    'Tổng cộng',
    '1',
    '(2)',
  ],
])('%j is asked about, since it names something else or two things', (heading) => {
  expect(columnNamed(heading)).toBeNull();
});

it('every field is known by each of its own headings, and no other is', () => {
  for (const column of rosterColumns)
    for (const heading of headingsOf(column)) expect(columnNamed(heading), heading).toBe(column);
});

it.each(['STT', 'TT', 'Số TT', 'Số thứ tự', 'S.T.T', 'stt', 'No.', '#'])(
  '%j stands over running numbers',
  (heading) => {
    expect(isNumbering(heading)).toBe(true);
    expect(columnNamed(heading)).toBeNull();
  },
);

it('headings over two rows are read together, whether or not merged cells were copied with them', () => {
  const people = [['1', 'Lê Văn An', '0296', '0912', 'Sở Y tế', '1/1/2025', '31/12/2026']];
  const below = ['STT', 'Họ và tên', 'Cơ quan', 'Di động', 'Đơn vị', 'Từ', 'Đến'];
  const expected = [null, 'name', 'contact', 'contact', 'unit', 'termFrom', 'termTo'];
  const filled = [
    ['STT', 'Họ và tên', 'Điện thoại', 'Điện thoại', 'Đơn vị', 'Nhiệm kỳ', 'Nhiệm kỳ'],
    below,
    ...people,
  ];
  expect(readingOf(filled)).toMatchObject({ headingRow: 1, columns: expected });
  const copied = [
    ['STT', 'Họ và tên', 'Điện thoại', '', 'Đơn vị', 'Nhiệm kỳ', ''],
    ['', '', 'Cơ quan', 'Di động', '', 'Từ', 'Đến'],
    ...people,
  ];
  expect(readingOf(copied)).toMatchObject({ headingRow: 1, columns: expected });
});

it('a name heading copied from two merged cells stands over both columns', () => {
  const table = [
    ['STT', 'Họ và tên', '', 'Đơn vị'],
    ['1', 'Lê Văn', 'An', 'Sở Y tế'],
    ['2', 'Trần Thị Bình', '', 'Sở Y tế'],
  ];
  expect(readingOf(table).columns).toEqual([null, 'name', 'name', 'unit']);
});
