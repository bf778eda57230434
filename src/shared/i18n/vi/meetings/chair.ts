/** The window for the chair or the projector. */
export const chair = {
  title: 'Màn hình chủ trì - Giao ban',
  toggle: 'Màn hình chủ trì',
  opened: 'Đã mở màn hình chủ trì. Nhấn Esc ở đó để đóng.',
  closed: 'Đã đóng màn hình chủ trì',
  speaking: 'Đang phát biểu',
  nobody: 'Chưa có ai phát biểu',
  item: 'Nội dung đang bàn',
  itemOf: 'Đang bàn: nội dung {{number}}/{{total}} của chương trình',
  entries: 'Mới ghi',
  noEntries: 'Chưa có nội dung nào được ghi',
  nothing: 'Chưa có hội nghị nào để hiện',
  nothingText: 'Mở phần “Ghi nội dung” của một hội nghị trong cửa sổ chính.',
};
