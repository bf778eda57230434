/** What was changed in an exported Word file, and bringing it back. */
export const wordChanges = {
  bring: 'Đưa sửa đổi từ Word về…',
  title: 'Sửa đổi trong {{name}}',
  comparing: 'Đang đọc tệp Word…',
  again: 'So lại',
  close: 'Về trang văn bản',

  over: {
    title: 'Tệp này đã có người sửa trong Word',
    text: '“{{name}}” do chương trình xuất ra, sau đó đã được sửa trong Word. Chưa ghi gì lên tệp.',
    bring: 'Xem và đưa sửa đổi về',
    keepBoth: 'Giữ cả hai: xuất thành tệp mới bên cạnh',
    overwrite: 'Ghi đè, bỏ các sửa đổi trong tệp',
    cancel: 'Thôi, chưa xuất',
  },

  with: {
    untouched: 'Tệp còn đúng như lúc chương trình xuất, không có gì được sửa trong Word.',
    exported: 'So với đúng bản đã xuất: mọi chỗ khác dưới đây là do sửa trong Word.',
    today:
      'So với văn bản hiện nay trong chương trình. Từ lúc xuất tệp, văn bản này có thể đã thay đổi, nên chỗ khác cũng có thể là do sửa trong chương trình: xem từng chỗ rồi hãy chọn.',
  },
  none: 'Lời văn trong tệp giống văn bản hiện nay. Không có gì để đưa về.',
  frozen:
    'Biên bản đã chốt nên chỉ xem được, không đưa sửa đổi về. Cần sửa thì bấm “Đính chính…” ở trên, rồi chọn lại tệp.',
  tracked: 'Tệp có {{count}} chỗ sửa có theo dõi (Track Changes), ở đây đọc như đã chấp nhận cả.',
  objects: 'Tệp có {{count}} hình, công thức hoặc đối tượng không phải chữ: không đưa về được.',

  takeable: 'Đưa về được: {{count}} chỗ',
  listed: 'Không đưa về được: {{count}} chỗ',
  listedText: 'Những chỗ này không tự vào văn bản. Chép chữ để dùng, hoặc sửa ở nơi được ghi bên cạnh.',
  comments: 'Ghi chú trong Word: {{count}}',
  about: 'Ở đoạn: {{words}}',
  chooseAll: 'Chọn tất cả',
  chooseNone: 'Bỏ chọn tất cả',
  take: 'Đưa {{count}} chỗ vào văn bản',
  took: 'Đã đưa {{count}} chỗ từ Word vào văn bản',
  choose: 'Đưa về: {{kind}} {{words}}',

  kinds: {
    words: 'Sửa chữ',
    added: 'Thêm đoạn',
    removed: 'Bỏ đoạn',
    composed: 'Phần chương trình tự ghi',
    mixed: 'Sửa cả phần chương trình tự ghi lẫn lời văn',
    masked: 'Sửa sát chỗ đã che […]',
    moved: 'Chuyển chỗ',
    unclear: 'Không rõ thuộc đoạn nào',
    unplaced: 'Không có chỗ tương ứng',
  },
  where: {
    settings: 'Sửa ở Cài đặt, phần Cơ quan.',
    number: 'Sửa ở ô Số văn bản bên trái.',
    day: 'Sửa ở ô Ngày văn bản, hoặc ở thời gian hội nghị.',
    source: 'Sửa ở nơi ghi của hội nghị.',
    program: 'Phần cố định của mẫu văn bản, chương trình tự ghi và tự đánh số.',
  },
  toSource: 'Mở nơi ghi',
  was: 'Trong văn bản:',
  is: 'Trong Word:',
  beside: { after: 'Sau đoạn: {{words}}', before: 'Trước đoạn: {{words}}' },
  isTracked: 'sửa có theo dõi',
  older: 'Chữ trong Word là chữ cũ: chỗ này đã sửa trong chương trình sau khi xuất.',
  copy: 'Chép chữ',
  copyOf: 'Chép chữ: {{words}}',
  copied: 'Đã chép chữ từ tệp Word',
};
