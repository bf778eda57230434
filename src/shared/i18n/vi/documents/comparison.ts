/** Comparing versions of closed minutes in Word. */
export const comparison = {
  export: 'So sánh bằng Word…',
  hint: 'Tệp Word ghi chỗ thêm, chỗ bớt thành thay đổi có theo dõi.',
  earlier: 'So sánh bản',
  later: 'Với bản',
  version: 'Bản {{version}}',
  now: 'Bản hiện nay',
  writing: 'Đang ghi bản so sánh…',
  written: 'Đã ghi {{name}} vào thư mục {{folder}}.',
  masked: 'Đã che {{count}} chỗ có thể là dữ liệu cá nhân chỉ có trong bản đã chốt.',
};
