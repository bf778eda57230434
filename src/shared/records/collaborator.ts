import { z } from 'zod';
import { kept, personal } from './field.ts';
import { day, line, prose, reference } from './field-kinds.ts';

/**
 * A person on the roster. The headings are those that Vietnamese offices use in their rosters, whole or joined ("ĐT,
 * email"); the qualifiers may stand beside them. The program writes the first heading itself, so that a table it wrote
 * can be read again on a PC of either language.
 */
export const collaborator = z.object({
  code: personal(line, {
    isSearched: true,
    headings: ['Mã', 'Mã số', 'Mã hiệu', 'Số hiệu', 'Ký hiệu', 'Số thẻ', 'Mã thẻ', 'ID', 'Code'],
    qualifiers: ['người', 'cán bộ'],
  }),
  name: personal(line, {
    isSearched: true,
    headings: [
      ...['Họ và tên', 'Họ tên', 'Họ', 'Tên', 'Cộng tác viên', 'CTV', 'Đệm', 'Tên đệm', 'Họ đệm'],
      ...['Họ và đệm', 'Lót', 'Họ lót', 'Chữ lót', 'Tên lót', 'Chữ đệm', 'Full name', 'Name'],
    ],
    qualifiers: [
      ...['cán bộ', 'người', 'đồng chí', 'đ/c', 'thành viên', 'đại biểu', 'khai sinh', 'đầy đủ'],
      ...['được cử'],
    ],
  }),
  title: personal(line, {
    isSearched: true,
    headings: [
      ...['Chức vụ', 'Chức danh', 'CV', 'Vị trí công tác', 'Vị trí việc làm', 'Vị trí', 'Title'],
      ...['Position', 'Job title'],
    ],
    qualifiers: [
      ...['công tác', 'CT', 'Đảng', 'chính quyền', 'đoàn thể', 'chuyên môn', 'kiêm nhiệm', 'đang giữ'],
      ...['hiện giữ', 'hiện'],
    ],
  }),
  unit: kept(line, {
    isSearched: true,
    headings: [
      ...['Đơn vị', 'ĐV', 'Đơn vị công tác', 'Cơ quan', 'CQ', 'Tổ chức', 'Nơi công tác', 'Nơi CT'],
      ...['ĐVCT', 'Nơi làm việc', 'Phòng, ban', 'Bộ phận', 'Công tác tại', 'Sở, ban, ngành'],
      ...['Sở, ngành', 'Ban, ngành', 'Unit', 'Organization'],
    ],
    qualifiers: [
      ...['tên', 'công tác', 'CT', 'đoàn thể', 'doanh nghiệp', 'trực thuộc', 'chủ quản', 'quản lý'],
      ...['đang'],
    ],
  }),
  localityId: kept(reference, {
    headings: [
      ...['Địa bàn', 'Địa phương', 'Xã', 'Phường', 'Đặc khu', 'Thị trấn', 'Đơn vị hành chính'],
      ...['Khu vực', 'X/P', 'P/X', 'Locality', 'Commune', 'Ward'],
    ],
    qualifiers: ['tên', 'phụ trách', 'hoạt động', 'theo dõi', 'cấp xã', 'ĐK', 'TT'],
  }),
  // Whose telephone it is comes after it: "Cơ quan, điện thoại" holds two things.
  contact: personal(line, {
    isSearched: true,
    headings: [
      ...['Điện thoại', 'Liên hệ', 'Liên lạc', 'ĐT', 'SĐT', 'ĐTDĐ', 'SĐTDĐ', 'Di động', 'DĐ', 'Số máy'],
      ...['Số cầm tay', 'Đ.T', 'ĐTCQ', 'ĐTNR', 'Điện thoại cơ quan', 'Điện thoại CQ', 'ĐT cơ quan'],
      ...['ĐT CQ', 'SĐT cơ quan', 'SĐT CQ', 'Email cơ quan', 'Điện thoại đơn vị', 'ĐT đơn vị'],
      ...['SĐT đơn vị', 'Email đơn vị', 'Thư điện tử', 'Thư ĐT', 'Hộp thư', 'Hộp thư điện tử', 'Email'],
      ...['E-mail', 'Mail', 'Gmail', 'Zalo', 'Viber', 'Địa chỉ email', 'Địa chỉ e-mail'],
      ...['Địa chỉ mail', 'Địa chỉ Gmail', 'Địa chỉ thư', 'Địa chỉ thư điện tử', 'Địa chỉ hộp thư'],
      ...['Contact', 'Phone', 'Telephone', 'Tel', 'Mobile', 'Hotline', 'Cell phone'],
    ],
    qualifiers: [
      ...['số', 'thông tin', 'tài khoản', 'cách', 'phương thức', 'khi cần', 'cá nhân', 'nhà riêng'],
      ...['NR', 'riêng', 'cầm tay', 'bàn', 'để bàn', 'cố định', 'điện tử', 'công vụ', 'chính', 'phụ'],
      ...['number', '1', '2', '3'],
    ],
  }),
  groupId: kept(reference, {
    headings: ['Nhóm', 'Khối', 'Thành phần', 'Group'],
    qualifiers: ['tên', 'thuộc', 'đối tượng'],
  }),
  termFrom: kept(day, {
    headings: ['Từ ngày', 'Từ', 'Ngày bắt đầu', 'Bắt đầu', 'From', 'Start date'],
    qualifiers: ['nhiệm kỳ', 'thời gian', 'tham gia', 'ngày'],
  }),
  termTo: kept(day, {
    headings: [
      ...['Đến ngày', 'Đến', 'Đến hết ngày', 'Ngày kết thúc', 'Kết thúc', 'Ngày hết hạn', 'Hết hạn'],
      ...['To date', 'End date'],
    ],
    qualifiers: ['nhiệm kỳ', 'thời gian', 'tham gia', 'ngày'],
  }),
  note: personal(prose, {
    isSearched: true,
    headings: ['Ghi chú', 'Chú thích', 'Lưu ý', 'Note', 'Notes', 'Remarks'],
    qualifiers: ['khác', 'thêm'],
  }),
  retired: kept(z.boolean(), { blank: false }),
  /** Whether the personal data were erased on purpose; never undone, so that there is nothing to choose. */
  erased: kept(z.boolean(), { blank: false, conflict: 'latest' }),
  mergedIntoId: kept(reference),
});
export type Collaborator = z.infer<typeof collaborator>;
