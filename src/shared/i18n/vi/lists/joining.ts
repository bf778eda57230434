export const joining = {
  title: 'Gộp',
  text: 'Khi cùng một người, một nơi hay một cơ quan có hai mục. Biên bản đã chốt giữ nguyên.',
  into: 'Gộp vào',
  choose: 'Chọn mục giữ lại…',
  alike: '{{name}} (có thể trùng)',
  join: 'Gộp',
  joined: 'Đã gộp {{name}} vào {{into}}',
  leads: '{{count}} chỗ đang dùng mục này được chuyển sang mục giữ lại.',
  fills: '{{count}} ô còn trống của mục giữ lại được điền thêm.',
  bothMarked: '{{count}} hội nghị đã điểm danh cả hai: lấy theo mục giữ lại.',
  closed: '{{count}} chỗ trong biên bản đã chốt giữ nguyên.',
  unused: 'Chưa có chỗ nào dùng mục này.',
};
