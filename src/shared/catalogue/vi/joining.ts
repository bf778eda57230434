export const joining = {
  title: 'Gộp',
  text: 'Khi cùng một người, một nơi hay một cơ quan có hai mục. Biên bản đã chốt giữ nguyên.',
  into: 'Gộp vào',
  choose: 'Chọn mục giữ lại…',
  alike: '{{name}} (có thể trùng)',
  join: 'Gộp',
  joined: 'Đã gộp {{name}} vào {{into}}',
  preview:
    'Chuyển sang mục giữ lại: {{uses}} chỗ. Giữ nguyên vì biên bản đã chốt: {{closed}}. Cùng được điểm danh: {{both}} (lấy theo mục giữ lại). Ô trống được điền thêm: {{fields}}.',
};
