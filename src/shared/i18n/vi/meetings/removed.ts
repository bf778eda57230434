/** Deleted records, for viewing and restoring. */
export const removed = {
  title: 'Đã xóa',
  text: 'Mọi mục đã xóa đều còn trong tệp, kể cả mục xóa ở máy khác rồi ghép vào. Bấm vào tên để xem lịch sử.',
  what: 'Mục',
  kind: 'Loại',
  who: 'Người xóa',
  when: 'Lúc xóa',
  actions: 'Thao tác',
  restore: 'Khôi phục',
  restoreOf: 'Khôi phục {{name}}',
  restored: 'Đã khôi phục {{name}}',
  newest: 'Hiện {{shown}} mục xóa gần nhất.',
  emptyTitle: 'Chưa xóa mục nào',
  emptyText: 'Khi xóa hội nghị, nội dung, nhiệm vụ…, mục đó hiện ở đây để xem lại hoặc khôi phục.',
  back: 'Về danh sách hội nghị',
};
