/** Short lists edited in place. */
export const rows = {
  cell: '{{label}}, dòng {{number}}',
  newCell: '{{label}}, dòng mới',
  add: 'Thêm…',
  up: 'Chuyển dòng {{number}} lên',
  down: 'Chuyển dòng {{number}} xuống',
  remove: 'Xóa dòng {{number}}',
  history: 'Lịch sử dòng {{number}}',
};
