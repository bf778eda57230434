/** The roster of collaborators. */
export const collaborators = {
  title: 'Cộng tác viên',
  emptyTitle: 'Chưa có cộng tác viên nào',
  emptyText:
    'Bước đầu tiên: ghi họ và tên vào ô trên rồi nhấn Enter; chức vụ, đơn vị, địa bàn điền ngay bên cạnh. Danh sách này dùng để điểm danh và chọn người phát biểu.',
  add: 'Họ và tên cộng tác viên mới',
  addPlaceholder: 'ghi họ và tên rồi nhấn Enter',
  fields: {
    code: 'Mã',
    name: 'Họ và tên',
    title: 'Chức vụ',
    unit: 'Đơn vị',
    localityId: 'Địa bàn',
    contact: 'Liên hệ',
    groupId: 'Nhóm',
    termFrom: 'Từ ngày',
    termTo: 'Đến ngày',
    note: 'Ghi chú',
  },
  unnamed: 'Chưa có tên',
};
