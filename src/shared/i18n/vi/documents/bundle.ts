/** All documents of a meeting as one PDF. */
export const bundle = {
  open: 'Xuất cả bộ tài liệu…',
  title: 'Xuất cả bộ tài liệu',
  text: 'Các văn bản được chọn ghi vào một tệp PDF theo thứ tự dưới đây. Mỗi văn bản có một dấu trang và giữ số trang của mình.',
  list: 'Văn bản trong bộ',
  notMade: 'chưa soạn',
  look: 'Mở để xem lại',
  lookAt: 'Mở để xem lại: {{kind}}',
  unread: 'Còn {{count}} thời gian chưa đọc được.',
  undecided: 'Còn {{count}} chỗ có thể là dữ liệu cá nhân.',
  waiting: 'Còn {{count}} chỗ sửa cần xem lại.',
  export: 'Xuất PDF ({{count}} văn bản)',
  nothing: 'Hãy chọn ít nhất một văn bản.',
  waits: 'Có {{count}} văn bản được chọn chưa xuất được. Hãy mở để xem lại, hoặc bỏ chọn.',
  writing: 'Đang ghi bộ tài liệu…',
};
