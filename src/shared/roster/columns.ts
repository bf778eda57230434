import { foldedWords } from '../text/fold.ts';

/** What a column of a roster can hold. */
export const rosterColumns = [
  'code',
  'name',
  'title',
  'unit',
  'locality',
  'contact',
  'group',
  'termFrom',
  'termTo',
  'note',
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Columns of which there may be several, and what stands between: family and given name often have one each. */
export const joints: Readonly<Partial<Record<RosterColumn, string>>> = {
  name: ' ',
  contact: '; ',
  note: '; ',
};

/**
 * The headings that rosters of Vietnamese offices have. The first is the one the program writes itself: a table it
 * wrote can be read again on a PC of either language.
 */
export const headings: Readonly<Record<RosterColumn, readonly [string, ...string[]]>> = {
  code: ['Mã', 'Mã CTV', 'Mã số', 'Mã số CTV', 'Mã cộng tác viên', 'Số hiệu', 'Ký hiệu', 'Code'],
  name: [
    'Họ và tên',
    'Họ tên',
    'Họ và tên cộng tác viên',
    'Tên cộng tác viên',
    'Cộng tác viên',
    'Họ',
    'Họ đệm',
    'Họ và đệm',
    'Họ và tên đệm',
    'Họ lót',
    'Họ và chữ lót',
    'Họ và tên lót',
    'Tên',
    'Full name',
    'Name',
  ],
  title: ['Chức vụ', 'Chức danh', 'Chức vụ công tác', 'Chức vụ, chức danh', 'Title', 'Position'],
  unit: [
    'Đơn vị',
    'Đơn vị công tác',
    'Tên đơn vị',
    'Cơ quan',
    'Cơ quan công tác',
    'Cơ quan, đơn vị',
    'Đơn vị, cơ quan',
    'Nơi công tác',
    'Unit',
  ],
  locality: ['Địa bàn', 'Địa bàn phụ trách', 'Địa phương', 'Xã, phường', 'Xã, phường, đặc khu', 'Locality'],
  contact: [
    'Điện thoại',
    'Liên hệ',
    'Số điện thoại',
    'Điện thoại liên hệ',
    'Điện thoại di động',
    'Di động',
    'Số di động',
    'SĐT',
    'ĐT',
    'Thư điện tử',
    'Email',
    'Zalo',
    'Contact',
    'Phone',
  ],
  group: ['Nhóm', 'Nhóm cộng tác viên', 'Khối', 'Thành phần', 'Group'],
  termFrom: ['Từ ngày', 'Từ', 'Ngày bắt đầu', 'Nhiệm kỳ từ', 'Nhiệm kỳ từ ngày', 'From'],
  termTo: ['Đến ngày', 'Đến', 'Đến hết ngày', 'Ngày kết thúc', 'Nhiệm kỳ đến', 'Nhiệm kỳ đến ngày', 'To'],
  note: ['Ghi chú', 'Chú thích', 'Lưu ý', 'Note'],
};

const known = new Map(
  rosterColumns.flatMap((column) => headings[column].map((heading) => [wordsOf(heading), column] as const)),
);

/** The column a heading names, in any case, with diacritics or without; null for headings nobody knows. */
export function columnNamed(heading: string): RosterColumn | null {
  return known.get(wordsOf(heading)) ?? known.get(wordsOf(heading.replace(/\(.*?\)/gs, ' '))) ?? null;
}

function wordsOf(heading: string): string {
  return foldedWords(heading).join(' ');
}
