/** What each topic means, and how topics are merged and split. */
export const topicBook = {
  title: 'Sổ tay lĩnh vực',
  definition: 'Định nghĩa',
  examples: 'Ví dụ',
  belongs: 'Thuộc lĩnh vực này',
  belongsNot: 'Không thuộc lĩnh vực này',
  hints: {
    definition: 'Một câu, để mọi người gắn giống nhau.',
    examples: 'Vài ý kiến tiêu biểu, mỗi ý một dòng.',
    belongs: 'Những việc dễ nhầm mà vẫn gắn vào đây.',
    belongsNot: 'Những việc dễ nhầm và nên gắn vào lĩnh vực nào.',
  },
  changes: 'Gộp, tách',
  changesText:
    'Các nội dung đã ghi vẫn giữ lĩnh vực đã gắn. Danh sách của lĩnh vực nhận sẽ có cả các nội dung ấy.',
  mergeInto: 'Gộp vào lĩnh vực',
  choose: 'Chọn lĩnh vực',
  merge: 'Gộp',
  merged: 'Đã gộp “{{name}}” vào “{{into}}”',
  isMerged: 'Đã gộp vào “{{into}}”.',
  separate: 'Thôi gộp',
  split: 'Tách ra lĩnh vực mới',
  splitNow: 'Tách',
  splitOff:
    'Đã thêm “{{name}}”. Đổi lĩnh vực của từng nội dung cũ trong danh sách Nội dung, lọc theo “{{from}}”.',
};
