/** The office's own forms: Word documents with fields, filled with the record of a meeting. */
export const forms = {
  about:
    'Văn bản Word (.docx) có các trường như {{field}} trở thành mẫu. Khi xuất, chương trình điền nội dung của một hội nghị vào các trường; mọi thứ khác giữ đúng như trong Word.',
  list: 'Các mẫu',
  name: 'Tên mẫu',
  note: 'Dùng để làm gì',
  size: 'Cỡ tệp',
  kilobytes: '{{size}} kB',
  add: 'Thêm mẫu…',
  examplesTitle: 'Mẫu thí dụ',
  saveExample: 'Lưu “{{name}}”…',
  exampleText:
    'Ba mẫu có sẵn để bắt đầu: lưu một mẫu, mở trong Word và sửa cho hợp với cơ quan, rồi thêm vào danh sách.',
  examples: {
    'short-minutes': 'Biên bản rút gọn',
    'task-table': 'Bảng theo dõi nhiệm vụ (khổ ngang)',
    invitation: 'Giấy mời',
  },
  none: 'Chưa có mẫu nào',
  noneText:
    'Bước đầu tiên: lưu một mẫu thí dụ ở dưới, mở trong Word và sửa cho hợp với cơ quan, rồi bấm “Thêm mẫu…”. Hoặc thêm ngay văn bản Word đã có các trường.',
  added: 'Đã thêm mẫu {{name}}',
  renewed: 'Đã thay mẫu {{name}} bằng bản mới',
  replace: 'Thay bằng bản mới…',
  written: 'Đã ghi {{name}} vào thư mục {{folder}}.',
  exampleWritten: 'Đã lưu {{name}} vào thư mục {{folder}}. Hãy mở trong Word để sửa.',
  writing: 'Đang điền mẫu…',
  export: 'Xuất theo mẫu',
  exportTitle: 'Xuất theo mẫu',
  meeting: 'Hội nghị',
  noMeetings: 'Chưa có hội nghị nào để xuất.',
  waits:
    'Còn {{count}} chỗ có thể là dữ liệu cá nhân. Hãy chọn “Che” hoặc “Giữ nguyên” cho từng chỗ rồi xuất. Lựa chọn dùng chung với biên bản của hội nghị này.',
  problems: 'Tệp {{file}} chưa dùng làm mẫu được: {{count}} chỗ cần sửa',
  problemsText:
    'Hãy sửa các chỗ sau trong Word, lưu lại rồi bấm “Kiểm tra lại”. Số đoạn chỉ đếm các đoạn có chữ, kể cả trong bảng.',
  again: 'Kiểm tra lại',
  chooseOther: 'Chọn tệp khác…',
  places: {
    body: 'Đoạn {{paragraph}}',
    header: 'Đầu trang, đoạn {{paragraph}}',
    footer: 'Chân trang, đoạn {{paragraph}}',
    note: 'Chú thích, đoạn {{paragraph}}',
  },
  problem: {
    'unknown-field': 'Không có trường {{tag}}.',
    'unknown-field-nearest': 'Không có trường {{tag}}. Có phải ý là {{nearest}}?',
    'outside-its-list': '{{tag}} chỉ dùng được bên trong {{lists}}.',
    'list-as-text':
      '{{tag}} là danh sách: hãy mở bằng {{open}}, đóng bằng {{close}}, và ghi các trường của nó ở giữa.',
    'part-as-text': '{{tag}} gồm nhiều trường: hãy ghi rõ, như {{first}}.',
    'unclosed-list': '{{tag}} mở mà không đóng: thiếu {{close}} ở phía sau.',
    'unopened-list': '{{tag}} đóng mà không mở: thiếu {{open}} ở phía trước.',
    'across-rows':
      '{{tag}} mở ở một hàng của bảng mà đóng ở hàng khác: mở và đóng phải ở cùng một hàng, hàng đó sẽ được lặp lại.',
    'across-parts':
      '{{tag}} mở ở trong bảng, khung chữ, chú thích hoặc trường của Word mà đóng ở ngoài (hoặc ngược lại): mở và đóng phải ở cùng một chỗ.',
    'unclosed-tag': '“{{tag}}” thiếu hai dấu ngoặc đóng trong cùng đoạn.',
    'unopened-tag': '“{{tag}}” thiếu hai dấu ngoặc mở trong cùng đoạn.',
    'no-field':
      '{{tag}} không phải là tên trường: giữa hai cặp ngoặc chỉ ghi tên trường, hoặc tên danh sách sau dấu #, ^, /.',
    'no-fields-at-all':
      'Văn bản không có trường nào. Hãy chép các trường ở bảng “Các trường dùng được” vào văn bản, như {{field}}.',
    'out-of-reach':
      '{{tag}} đứng trong {{where}}, chỗ chương trình không điền được: hãy bỏ khỏi chỗ đó, hoặc chuyển vào chữ của văn bản.',
    'not-to-be-filled':
      'Từ {{tag}}, các trường đều đúng nhưng điền thử không thành văn bản Word. Hãy gõ lại các trường ở đây, mỗi dấu mở và đóng danh sách đứng riêng một đoạn, không đặt trong liên kết hay khung.',
  },
  beyond: {
    picture: 'phần mô tả của hình (Alt Text)',
    'field-code': 'mã của trường Word (bấm Alt+F9 để thấy)',
    equation: 'công thức (Equation)',
    control: 'thuộc tính của ô nội dung (Content Control)',
    link: 'địa chỉ của liên kết',
    chart: 'biểu đồ hoặc sơ đồ',
    numbering: 'kiểu đánh số tự động (Numbering)',
    unseen: 'phần không hiện trên trang (như tên kiểu chữ)',
  },
  ownWords: 'Tệp {{file}}: xem lại chữ có sẵn trước khi dùng làm mẫu',
  ownWordsText:
    'Các chữ sau có sẵn trong tệp, sẽ vào mọi văn bản làm theo mẫu, và có thể là dữ liệu cá nhân. Hãy chọn “Che” (mẫu ghi […]) hoặc “Giữ nguyên” cho từng chỗ.',
  ownWordsAt: '{{where}}: {{words}}',
  takeDecided: 'Dùng làm mẫu',
  traces: {
    insertion: '{{count}} chỗ thêm vào còn theo dõi, chưa duyệt',
    deletion: '{{count}} chỗ đã xóa nhưng chữ vẫn còn trong tệp',
    move: '{{count}} chỗ chuyển đi còn theo dõi, chưa duyệt',
    formatting: '{{count}} chỗ đổi định dạng còn theo dõi, chưa duyệt',
    'hidden-text': '{{count}} chỗ chữ ẩn',
    'inserted-file': '{{count}} tệp khác được chèn nguyên vào',
    comment: '{{count}} chú thích (comment) của người đọc',
    name: '{{count}} tên người hoặc cơ quan ghi kèm tệp',
    'custom-data': '{{count}} dữ liệu của chương trình khác',
    'revision-id': '{{count}} dấu của các lần sửa',
    'unseen-part': '{{count}} phần không hiện trên trang',
  },
  tracePlaces: '{{found}} ({{places}})',
  undecided: '{{found}}. {{remedy}}',
  remedies: {
    changes:
      'Trong Word: Xem lại (Review) → Chấp nhận (Accept) → Chấp nhận tất cả thay đổi và dừng theo dõi, hoặc từ chối chỗ không dùng; lưu lại rồi bấm “Kiểm tra lại”.',
    hidden:
      'Trong Word: bấm Ctrl+A rồi Ctrl+D, bỏ dấu ở ô “Ẩn” (Hidden) cho chữ hiện ra, xóa chữ không dùng; lưu lại rồi bấm “Kiểm tra lại”.',
    inserted:
      'Trong Word: mở tệp này, lưu lại thành .docx để chữ thành của chính văn bản, rồi bấm “Kiểm tra lại”.',
  },
  removedTitle: 'Không giữ trong mẫu {{name}}',
  removedText: 'Những thứ sau không hiện trên trang nên chương trình đã bỏ khỏi mẫu; tệp gốc không bị sửa:',
  willBeRemoved:
    'Ngoài ra, khi lấy làm mẫu, chương trình sẽ bỏ những thứ không hiện trên trang; không cần sửa:',
  olderTitle: 'Còn trong tệp của mẫu này',
  olderText:
    'Mẫu được lấy từ bản trước của chương trình. Khi xuất, thay đổi đang theo dõi được coi là đã chấp nhận, và không thứ nào sau đây vào văn bản. Muốn bỏ hẳn, hãy duyệt trong Word rồi “Thay bằng bản mới…”.',
  or: ' hoặc ',
  fields: 'Các trường dùng được',
  fieldsText:
    'Bấm vào nút chép rồi dán vào văn bản Word. Trường của danh sách chỉ dùng ở giữa dấu mở và dấu đóng; mở và đóng ở hai ô cùng hàng thì cả hàng được lặp. {{open}} … {{close}} với một trường thường thì phần ở giữa chỉ hiện khi trường có nội dung; đổi # thành ^ thì chỉ hiện khi để trống.',
  field: 'Trường',
  meaning: 'Ý nghĩa',
  example: 'Thí dụ',
  repeats: 'danh sách, lặp lại',
  copy: 'Chép {{tag}}',
  copied: 'Đã chép {{tag}}, dán được vào Word',
  filter: 'Tìm trường',
  filterHint: 'gõ không dấu cũng được',
  found: '{{count}} trường',
};
