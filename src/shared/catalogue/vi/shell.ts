/** What Windows shows of the program: menu and dialogs. */
export const shell = {
  appName: 'Giao ban',
  menu: {
    file: 'Tệp',
    quit: 'Thoát',
    edit: 'Sửa',
    undo: 'Hoàn tác gõ',
    redo: 'Làm lại',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    view: 'Xem',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    resetZoom: 'Cỡ bình thường',
    fullScreen: 'Toàn màn hình',
    developer: 'Công cụ lập trình',
  },
  saveMinutes: 'Lưu biên bản',
  wordDocument: 'Văn bản Word',
  defaultFolder: 'Giao ban',
};
