import { z } from 'zod';
import { kept, personal } from './field.ts';
import { day, line, prose, reference } from './field-kinds.ts';

/**
 * A person on the roster. The headings are those that Vietnamese offices use in their rosters. The program writes the
 * first one itself, so that a table it wrote can be read again on a PC of either language.
 */
export const collaborator = z.object({
  code: personal(line, {
    isSearched: true,
    headings: ['Mã', 'Mã CTV', 'Mã số', 'Mã số CTV', 'Mã cộng tác viên', 'Số hiệu', 'Ký hiệu', 'Code'],
  }),
  name: personal(line, {
    isSearched: true,
    headings: [
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
  }),
  title: personal(line, {
    isSearched: true,
    headings: ['Chức vụ', 'Chức danh', 'Chức vụ công tác', 'Chức vụ, chức danh', 'Title', 'Position'],
  }),
  unit: kept(line, {
    isSearched: true,
    headings: [
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
  }),
  localityId: kept(reference, {
    headings: ['Địa bàn', 'Địa bàn phụ trách', 'Địa phương', 'Xã, phường', 'Xã, phường, đặc khu', 'Locality'],
  }),
  contact: personal(line, {
    isSearched: true,
    headings: [
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
  }),
  groupId: kept(reference, { headings: ['Nhóm', 'Nhóm cộng tác viên', 'Khối', 'Thành phần', 'Group'] }),
  termFrom: kept(day, {
    headings: ['Từ ngày', 'Từ', 'Ngày bắt đầu', 'Nhiệm kỳ từ', 'Nhiệm kỳ từ ngày', 'From'],
  }),
  termTo: kept(day, {
    headings: ['Đến ngày', 'Đến', 'Đến hết ngày', 'Ngày kết thúc', 'Nhiệm kỳ đến', 'Nhiệm kỳ đến ngày', 'To'],
  }),
  note: personal(prose, { isSearched: true, headings: ['Ghi chú', 'Chú thích', 'Lưu ý', 'Note'] }),
  retired: kept(z.boolean(), { blank: false }),
  /** Whether the personal data were erased on purpose; never undone, so that there is nothing to choose. */
  erased: kept(z.boolean(), { blank: false, conflict: 'latest' }),
  mergedIntoId: kept(reference),
});
export type Collaborator = z.infer<typeof collaborator>;
