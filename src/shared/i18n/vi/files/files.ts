/** The data file: opening, copying, losing and repairing it. */
export const files = {
  title: 'Tệp dữ liệu',
  current: 'Đang mở {{name}} trong thư mục {{folder}}.',
  choose: 'Mở tệp khác…',
  create: 'Tạo tệp mới…',
  recent: 'Tệp mở gần đây',
  inFolder: '{{name}} (thư mục {{folder}})',

  // Over the screens
  newer:
    'Chỉ xem: tệp này đã được ghi bằng phiên bản mới hơn của chương trình. Hãy cập nhật chương trình trên máy này để ghi tiếp.',
  readOnlyPlace:
    'Chỉ xem: không được phép ghi vào thư mục hoặc ổ đĩa chứa tệp này. Hãy chép tệp sang nơi ghi được để ghi tiếp.',
  duplicate: 'Chép sang nơi ghi được…',
  share:
    'Tệp nằm trên ổ đĩa mạng. Mỗi lúc chỉ một máy mở được. Nên để mỗi máy một bản rồi ghép, thay vì dùng chung một tệp.',
  cloud:
    'Tệp nằm trong thư mục tự đồng bộ (OneDrive…). Bản đồng bộ giữa chừng có thể dở dang. Nên để tệp trong Documents và gửi bản sao khi cần.',
  setAside:
    'Đã khôi phục từ bản sao lưu. Tệp trước đó vẫn còn nguyên với tên “{{name}}”, có trong danh sách tệp mở gần đây.',
  backupFailed:
    'Chưa sao lưu được. {{why}} Vẫn làm việc bình thường; bấm “Sao lưu ngay” trong Cài đặt để thử lại.',
  leftover: {
    'not-its-own':
      'Bên cạnh tệp này có một tệp tạm (đuôi -journal hoặc -wal) do lần dừng đột ngột trước để lại, không thuộc tệp đang mở (tệp đã được chép đè sau đó). Chương trình mở tệp đúng như đang có và không dùng tệp tạm đó; không có gì bị mất.',
    'taken-back':
      'Lần trước chương trình dừng khi đang ghi nhiều việc một lúc, nên phần ghi dở đã được trả lại như trước lần ghi đó. Mọi nội dung đã báo “Đã lưu” trong tệp này vẫn còn. Nếu tệp vừa được chép từ nơi khác tới mà thiếu nội dung, hãy chép lại từ tệp gốc rồi ghép.',
    'newer-beside':
      'Tệp này cũ hơn phần còn ghi trong tệp tạm bên cạnh (đuôi -journal hoặc -wal). Chương trình đã mở phần mới hơn để không mất nội dung nào; tệp cũ vừa chép vào vẫn được giữ.',
    parted:
      'Tệp này và tệp tạm bên cạnh (đuôi -journal hoặc -wal) mỗi bên có nội dung mà bên kia không có. Chương trình mở tệp đúng như đang có; nội dung từ tệp tạm được giữ thành một tệp riêng. Hãy dùng chức năng “Ghép” để lấy thêm nội dung từ tệp đó.',
    orphan:
      'Chưa có tệp dữ liệu ở đây nên chương trình tạo tệp mới; bên cạnh còn một tệp tạm (đuôi -journal hoặc -wal) của tệp đã được chuyển đi và tệp đó cần đến nó. Hãy đặt tệp tạm này về lại bên cạnh tệp đã chuyển trước khi mở tệp đó.',
    kept: 'Nguyên trạng trước khi mở được giữ trong thư mục {{folder}}.',
  },
  notes: 'Về tệp đang mở',
  dismiss: 'Đã rõ',

  // In place of the screens
  restoreNewest: 'Khôi phục bản sao lưu gần nhất',
  restoreText:
    'Bản sao lưu {{at}} có {{meetings}} hội nghị, {{entries}} nội dung. Tệp hiện nay được giữ lại với tên khác, không bị ghi đè.',
  noBackup: 'Máy này chưa có bản sao lưu nào của tệp.',
  rescue: 'Cứu phần còn đọc được vào tệp mới…',
  rescueText:
    'Chương trình đọc nhật ký trong tệp hỏng và dựng lại các bản ghi vào một tệp mới. Tệp hỏng giữ nguyên.',
  rescuing: 'Đang đọc tệp hỏng…',
  rescued:
    'Đã cứu {{changes}} thay đổi vào {{name}}: {{meetings}} hội nghị, {{entries}} nội dung. Không đọc được ít nhất {{lost}} thay đổi. Ghép thêm bản đã gửi sang máy khác sẽ bù lại phần thiếu.',
  openRescued: 'Mở tệp đã cứu',
  repair: 'Sửa tệp',
  repairText:
    'Chương trình giữ nguyên mọi thay đổi đúng quy cách, chỉ bỏ giá trị hoặc phần không đúng. Tệp hiện nay được giữ lại với tên khác, không bị ghi đè.',
  repairing: 'Đang sửa tệp…',
  repaired:
    'Đã sửa: giữ nguyên {{changes}} thay đổi, bỏ giá trị không đúng quy cách trong {{bad}} thay đổi; còn {{meetings}} hội nghị, {{entries}} nội dung. Tệp trước khi sửa còn nguyên với tên “{{aside}}”.',
  openRepaired: 'Mở tệp đã sửa',
  passphrase: 'Mật khẩu',
  openProtected: 'Mở khóa và lưu thành tệp…',
  openProtectedText: 'Tệp mở khóa được lưu thành tệp mới trên máy này. Tệp có mật khẩu giữ nguyên.',

  // Backups, in the settings
  backups: 'Sao lưu',
  backupsText:
    'Chương trình tự sao lưu vào ngày đầu mở tệp, trước khi ghép và trước khi nâng cấp tệp: giữ 7 ngày, 4 tuần, 12 tháng gần nhất. Bản sao lưu nằm trên máy này, không nằm cạnh tệp, nên mất USB không mất theo.',
  backUpNow: 'Sao lưu ngay',
  backedUp: 'Đã sao lưu',
  noBackups: 'Chưa có bản sao lưu nào',
  noBackupsText: 'Bản đầu tiên được tạo ít phút sau khi mở tệp. Có thể bấm “Sao lưu ngay”.',
  at: 'Thời điểm',
  reason: 'Lý do',
  reasons: {
    daily: 'Hằng ngày',
    merge: 'Trước khi ghép',
    migration: 'Trước khi nâng cấp',
    asked: 'Theo yêu cầu',
  },
  meetings: 'Hội nghị',
  entries: 'Nội dung',
  lastChange: 'Thay đổi cuối',
  unreadable: 'không đọc được',
  actions: 'Thao tác',
  restore: 'Khôi phục',
  restoreOf: 'Khôi phục bản {{at}}',

  // Sending
  send: 'Sao chép cho máy khác',
  sendText:
    'Ghi một tệp đã kiểm tra, chép được khi đang làm việc. Phần đang gõ chưa lưu không nằm trong bản sao. Ở máy kia, chọn “Ghép” để đưa nội dung vào tệp của máy đó.',
  sendNow: 'Chọn nơi lưu…',
  protect: 'Đặt mật khẩu cho bản sao',
  protectText:
    'Không có mật khẩu thì không mở được. Chương trình không lưu mật khẩu ở đâu. Hãy báo cho người nhận bằng cách khác.',
  passphraseHint: 'từ 8 ký tự; nhiều từ dài thì chắc hơn',
  passphraseShort: 'Mật khẩu cần ít nhất 8 ký tự.',
  sent: 'Đã ghi {{name}} vào thư mục {{folder}}. Có thể rút USB sau khi chọn “Ngắt thiết bị an toàn”.',
};
