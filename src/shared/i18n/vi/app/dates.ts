/** Days and times as they are read beside their fields, and what documents wait for. */
export const dates = {
  weekdays: {
    sunday: 'Chủ nhật',
    monday: 'thứ Hai',
    tuesday: 'thứ Ba',
    wednesday: 'thứ Tư',
    thursday: 'thứ Năm',
    friday: 'thứ Sáu',
    saturday: 'thứ Bảy',
  },
  readDay: '{{weekday}}, {{day}}',
  readBefore: 'ghi hạn là {{day}}',
  readSpans: {
    day: '{{count}} ngày: đến {{day}} ({{weekday}})',
    workingDay: '{{count}} ngày làm việc: đến {{day}} ({{weekday}})',
    week: '{{count}} tuần: đến {{day}} ({{weekday}})',
    month: '{{count}} tháng: đến {{day}} ({{weekday}})',
  },
  notTakenOut: '{{until}}, chưa trừ {{what}}',
  holidays: { tet: 'nghỉ Tết', hungKings: 'Giỗ Tổ', nationalDay: 'ngày nghỉ thêm dịp 2/9' },
  wrong: 'Chưa đọc được ngày này. Ghi như 15/9/2026.',
  unread: 'Còn {{count}} chỗ ghi giờ, ngày chưa đọc được',
  unreadText: 'Văn bản sẽ in những chỗ này nên chờ ghi lại cho rõ.',
  unreadParts: {
    start: 'giờ, ngày họp',
    end: 'giờ, ngày kết thúc',
    agendaTime: 'giờ của mục chương trình',
    deadline: 'thời hạn nhiệm vụ',
    issuedOn: 'ngày văn bản',
  },
  fix: 'Ghi lại {{what}}: “{{typed}}”',
  waits: 'Còn {{count}} chỗ ghi giờ, ngày chưa đọc được nên chưa xuất.',
};
