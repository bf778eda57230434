/** What a person reads when something went wrong: what happened, that nothing was lost, what to do next. */
export const errors = {
  'invalid-input':
    'Chương trình nhận được dữ liệu không đúng quy cách nên chưa ghi. Nội dung đã lưu trước đó vẫn còn nguyên. Hãy kiểm tra lại ô vừa nhập.',
  'refused-sender': 'Yêu cầu không đến từ cửa sổ của chương trình nên đã bị từ chối. Dữ liệu không thay đổi.',
  'not-found':
    'Không tìm thấy bản ghi này trong tệp; có thể nó đã bị xóa. Các nội dung khác không thay đổi. Hãy mở lại danh sách.',
  'store-stopped':
    'Bộ phận ghi dữ liệu vừa dừng đột ngột và đang được khởi động lại. Mọi nội dung đã báo “Đã lưu” vẫn còn. Hãy thực hiện lại thao tác vừa rồi.',
  'store-failed':
    'Không khởi động được bộ phận ghi dữ liệu. Tệp dữ liệu không bị thay đổi. Hãy đóng chương trình rồi mở lại; nếu vẫn lỗi, hãy khởi động lại máy.',
  'file-in-use':
    'Tệp {{file}} đang được mở ở một cửa sổ hoặc một máy khác. Tệp không bị thay đổi. Hãy đóng chương trình ở nơi đó rồi bấm “Thử lại”.',
  'file-damaged':
    'Tệp {{file}} bị hỏng một phần nên chưa mở. Chương trình không sửa gì vào tệp. Hãy giữ nguyên tệp này và dùng bản sao gần nhất.',
  'file-in-use-by':
    'Tệp {{file}} đang được mở trên máy {{device}} (người ghi: {{person}}, từ {{since}}). Tệp không bị thay đổi. Hãy đóng chương trình ở máy đó rồi bấm “Thử lại”.',
  'file-torn':
    'Tệp {{file}} là bản chép dở dang: được chép trong lúc chương trình đang ghi, hoặc USB bị rút sớm. Chương trình không sửa gì vào tệp. Hãy chép lại từ tệp gốc; nếu không còn tệp gốc, hãy dùng bản sao lưu hoặc cứu phần còn đọc được.',
  'file-bad-values':
    'Tệp {{file}} có giá trị không đúng quy cách nên chưa mở: {{record}}, mục “{{field}}” (máy {{device}}, thay đổi số {{number}}). Chương trình không sửa gì vào tệp, các nội dung khác vẫn còn. Hãy bấm “Sửa tệp”, hoặc khôi phục bản sao lưu.',
  'file-foreign-parts':
    'Tệp {{file}} có phần không phải do chương trình tạo ({{parts}}) nên chưa mở. Chương trình không sửa gì vào tệp, nội dung đã ghi vẫn còn. Hãy bấm “Sửa tệp”, hoặc khôi phục bản sao lưu.',
  'file-protected':
    'Tệp {{file}} được bảo vệ bằng mật khẩu. Tệp không bị thay đổi. Hãy nhập mật khẩu do người gửi đặt.',
  'wrong-passphrase':
    'Mật khẩu không đúng nên chưa mở được {{file}}. Tệp không bị thay đổi. Hãy kiểm tra chữ hoa, bộ gõ tiếng Việt rồi nhập lại.',
  'backup-damaged':
    'Bản sao lưu {{file}} bị hỏng nên không khôi phục. Tệp đang dùng không bị thay đổi. Hãy chọn bản sao lưu khác.',
  'nothing-rescued':
    'Không còn nội dung nào đọc được trong {{file}}. Chương trình không sửa gì vào tệp. Hãy dùng bản sao lưu hoặc bản đã gửi sang máy khác.',
  'target-is-open':
    'Tệp {{file}} chính là tệp đang mở nên không ghi đè lên. Tệp còn nguyên. Hãy chọn tên khác hoặc nơi khác.',
  'is-folder':
    '“{{file}}” là một thư mục, không phải tệp, nên chưa đọc hay ghi gì. Thư mục còn nguyên. Hãy chọn một tệp; nếu đang lưu, hãy đặt tên khác.',
  'not-a-folder':
    '“{{file}}” là một tệp, không phải thư mục, nên chưa ghi gì. Tệp còn nguyên. Hãy chọn một thư mục.',
  'not-a-file':
    '“{{file}}” không phải là tệp thường (có thể là tên của thiết bị hoặc đường dẫn đặc biệt) nên chưa đọc hay ghi gì. Dữ liệu không thay đổi. Hãy chọn tệp khác hoặc đặt tên khác.',
  'path-too-long':
    'Đường dẫn tới “{{file}}” quá dài (Windows chỉ nhận khoảng 240 ký tự kể cả tên các thư mục) nên chưa đọc hay ghi gì. Dữ liệu không thay đổi. Hãy đặt tên ngắn hơn hoặc chọn thư mục gần gốc ổ đĩa hơn.',
  'file-not-ours':
    'Tệp {{file}} không phải là tệp dữ liệu của chương trình Giao ban. Tệp không bị thay đổi. Hãy chọn tệp khác.',
  'file-newer':
    'Tệp {{file}} được ghi bằng phiên bản mới hơn của chương trình. Tệp không bị thay đổi. Hãy cập nhật chương trình trên máy này rồi mở lại.',
  'file-missing':
    'Không còn thấy tệp {{file}} ở chỗ cũ. Chương trình không xóa tệp này. Hãy kiểm tra ổ đĩa hoặc USB rồi bấm “Thử lại”.',
  'file-read-only':
    'Không được phép ghi vào {{file}} (thư mục hoặc ổ đĩa chỉ cho đọc). Nội dung đã lưu vẫn còn. Hãy chọn nơi khác hoặc xin quyền ghi.',
  'disk-full':
    'Ổ đĩa đã đầy nên thao tác vừa rồi chưa được ghi. Nội dung đã lưu trước đó vẫn còn nguyên. Hãy dọn bớt chỗ trống rồi làm lại.',
  'disk-failed':
    'Ổ đĩa báo lỗi khi đọc hoặc ghi (có thể USB đã bị rút ra). Nội dung đã lưu trước đó vẫn còn. Hãy kiểm tra ổ đĩa rồi bấm “Thử lại”.',
  'document-open-elsewhere':
    'Không ghi được {{file}} vì văn bản này đang mở trong Word. Bản cũ còn nguyên. Hãy đóng văn bản trong Word rồi xuất lại.',
  'document-not-written':
    'Chưa ghi được {{file}}. Dữ liệu hội nghị không bị ảnh hưởng. Hãy chọn nơi lưu khác rồi xuất lại.',
  'document-not-opened':
    'Không mở được {{file}}. Văn bản có thể đã bị chuyển đi hoặc máy chưa cài Word. Dữ liệu không bị ảnh hưởng. Hãy xuất lại hoặc mở từ thư mục.',
  'not-drawn':
    'Chưa dàn được trang của văn bản này nên chưa in, chưa xuất PDF. Dữ liệu không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, hãy xuất Word rồi in từ Word.',
  'no-printer':
    'Máy này chưa có máy in nào nên chưa in được. Văn bản không bị ảnh hưởng. Hãy thêm máy in trong Cài đặt của Windows rồi in lại, hoặc xuất PDF rồi in ở máy khác.',
  'not-printed':
    'Máy in chưa nhận văn bản. Văn bản không bị ảnh hưởng. Hãy xem máy in đã bật và đã nối với máy tính chưa rồi in lại, hoặc xuất PDF rồi in ở máy khác.',
  'person-erased':
    'Dữ liệu cá nhân của cộng tác viên này đã được xóa nên không ghi thêm vào đó. Đơn vị, địa bàn và các ý kiến vẫn còn nguyên. Nếu có người mới, hãy thêm một cộng tác viên mới.',
  'meeting-closed':
    'Biên bản hội nghị này đã chốt nên chưa ghi thay đổi. Nội dung đã chốt còn nguyên. Nếu cần sửa, hãy bấm “Đính chính” và ghi lý do.',
  'number-taken':
    'Số {{number}} đã được dùng cho một văn bản khác cùng loại trong nhiệm kỳ nên chưa ghi. Số cũ còn nguyên. Hãy lấy số tiếp theo, hoặc xem sổ văn bản.',
  'tree-circle':
    'Xếp như vậy thì các mục nằm vòng quanh nhau hoặc quá hai cấp, nên chưa ghi. Mọi thứ còn như cũ. Hãy chọn mục khác, hoặc đưa mục kia ra ngoài trước.',
  'personal-data-undecided':
    'Văn bản còn {{count}} chỗ có thể là dữ liệu cá nhân chưa được xử lý nên chưa xuất. Không có gì bị mất. Hãy chọn “Che” hoặc “Giữ nguyên” cho từng chỗ, rồi xuất lại.',
  'time-unread':
    'Văn bản còn {{count}} chỗ ghi giờ hoặc ngày chưa đọc được (“{{typed}}”) nên chưa xuất. Chữ đã gõ còn nguyên. Hãy ghi lại ở ô đó, như 8h30 hoặc 30/9/2026, rồi xuất lại.',
  'edits-waiting':
    'Có {{count}} chỗ đã sửa trên văn bản không còn chỗ cũ, vì nơi ghi đã thay đổi; văn bản chưa xuất, biên bản chưa chốt. Những chữ đã sửa còn nguyên. Hãy mở văn bản, xem mục “Chỗ sửa cần xem lại” bên trái, chọn “Giữ chữ đã sửa” hoặc “Bỏ hẳn” cho từng chỗ, rồi làm lại.',
  'meeting-changed':
    'Chưa chốt biên bản: vừa có nội dung mới ghép vào hội nghị này mà màn hình chưa hiện. Không có gì bị mất. Hãy xem lại rồi bấm chốt lần nữa.',
  'meeting-not-ended':
    'Hội nghị chưa kết thúc nên chưa chốt biên bản. Nội dung đã ghi còn nguyên. Hãy bấm “Kết thúc hội nghị” trước.',
  'spreadsheet-not-xlsx':
    'Tệp {{file}} không phải là bảng Excel dạng .xlsx. Danh sách chưa thay đổi. Hãy mở tệp bằng Excel, chọn “Lưu thành” (Save As) dạng .xlsx rồi chọn lại; hoặc sao chép các ô rồi dán vào đây.',
  'spreadsheet-old':
    'Tệp {{file}} là bảng Excel dạng cũ (.xls). Danh sách chưa thay đổi. Hãy mở tệp bằng Excel, chọn “Lưu thành” (Save As) dạng .xlsx rồi chọn lại; hoặc sao chép các ô rồi dán vào đây.',
  'spreadsheet-protected':
    'Tệp {{file}} được đặt mật khẩu nên chưa đọc được. Danh sách chưa thay đổi. Hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu và chọn lại; hoặc sao chép các ô rồi dán vào đây.',
  'spreadsheet-damaged':
    'Tệp {{file}} bị hỏng hoặc chép dở dang nên chưa đọc được. Danh sách chưa thay đổi. Hãy mở thử bằng Excel, lưu lại rồi chọn lại.',
  'spreadsheet-too-large':
    'Tệp {{file}} quá lớn so với một danh sách (tối đa 5.000 hàng, 60 cột) nên không đọc. Danh sách chưa thay đổi. Hãy chép riêng phần danh sách sang một tệp mới rồi chọn tệp đó.',
  'spreadsheet-empty': 'Tệp {{file}} không có ô nào có nội dung. Danh sách chưa thay đổi. Hãy chọn tệp khác.',
  'form-has-programs':
    'Tệp {{file}} có macro hoặc đối tượng nhúng từ chương trình khác nên không nhận làm mẫu. Danh sách mẫu chưa thay đổi. Hãy bỏ các phần đó trong Word, lưu thành .docx rồi thêm lại.',
  'form-leads-outside':
    'Tệp {{file}} lấy hình ảnh hoặc nội dung từ tệp khác hay từ mạng nên không nhận làm mẫu: người mở văn bản sẽ bị lộ. Danh sách mẫu chưa thay đổi. Hãy chèn hẳn hình ảnh, nội dung vào văn bản rồi thêm lại.',
  'form-broken':
    'Mẫu “{{form}}” trong tệp dữ liệu không điền được nên chưa xuất văn bản. Không có gì bị mất. Hãy thay mẫu bằng bản mới rồi xuất lại.',
  'word-not-docx':
    'Tệp {{file}} không phải là văn bản Word dạng .docx. Tệp không bị thay đổi. Hãy mở tệp bằng Word, chọn “Lưu thành” (Save As) dạng .docx rồi chọn lại.',
  'word-old':
    'Tệp {{file}} là văn bản Word dạng cũ (.doc). Tệp không bị thay đổi. Hãy mở tệp bằng Word, chọn “Lưu thành” (Save As) dạng .docx rồi chọn lại.',
  'word-protected':
    'Tệp {{file}} được đặt mật khẩu nên chưa đọc được. Tệp không bị thay đổi. Hãy mở tệp bằng Word, bỏ mật khẩu rồi lưu và chọn lại.',
  'word-damaged':
    'Tệp {{file}} bị hỏng hoặc chép dở dang nên chưa đọc được. Chương trình không sửa gì vào tệp. Hãy mở thử bằng Word, lưu lại rồi chọn lại.',
  'word-too-large':
    'Tệp {{file}} quá lớn so với một văn bản nên không đọc. Tệp không bị thay đổi. Hãy bỏ bớt ảnh hoặc tách thành các tệp nhỏ hơn rồi chọn lại.',
  'word-other-document':
    'Tệp {{file}} không giống văn bản này nên không so được. Tệp và văn bản không thay đổi. Hãy chọn đúng tệp đã xuất từ văn bản này, hoặc mở văn bản mà tệp được xuất ra rồi chọn lại.',
  'words-changed':
    'Văn bản vừa thay đổi sau khi so với tệp Word nên chưa đưa gì về. Tệp và văn bản còn nguyên. Hãy bấm “So lại” rồi chọn lại.',
  'profile-value-refused':
    'Giá trị này không dùng được cho quy cách thể thức nên chưa ghi. Thể thức vẫn như cũ. Hãy xem lại ô vừa nhập.',
  'profile-number-refused':
    'Chỉ nhận số trong khoảng {{range}} nên chưa ghi. Thể thức vẫn như cũ. Hãy nhập lại.',
  'roster-changed':
    'Danh sách cộng tác viên vừa thay đổi nên chưa nhập gì. Bảng đã chọn vẫn còn ở đây. Hãy xem lại các hàng được đánh dấu rồi bấm nhập lần nữa.',
  'entries-differ':
    'Hai nội dung khác người phát biểu, loại hoặc địa bàn nên chưa gộp. Cả hai vẫn nguyên như cũ. Hãy nhấn F2 sửa cho giống nhau rồi gộp lại.',
  'entries-too-long':
    'Hai nội dung gộp lại dài hơn một nội dung chứa được (200.000 chữ cái) nên chưa gộp. Cả hai vẫn nguyên như cũ. Hãy để riêng hai nội dung này.',
  'copy-is-original':
    'Bản sao phải mang tên khác hoặc nằm ở thư mục khác: tệp {{file}} là văn bản gốc, chương trình không ghi đè lên. Chưa ghi gì. Hãy làm lại và đặt tên khác.',
  'copy-is-open-file':
    'Tệp {{file}} chính là tệp đang mở nên không có gì để ghép. Dữ liệu không thay đổi. Hãy chọn bản sao lấy từ máy khác.',
  'copy-torn':
    'Bản sao {{file}} không trọn vẹn (chép giữa lúc đang ghi, rút USB quá sớm hoặc ổ đĩa lỗi) nên chưa ghép gì. Dữ liệu đang mở không thay đổi. Hãy chép lại tệp từ máy kia rồi chọn lại.',
  'copy-altered':
    'Nhật ký trong {{file}} đã bị sửa ngoài chương trình nên không ghép. Dữ liệu đang mở không thay đổi. Hãy lấy bản sao khác từ máy kia và báo bộ phận tin học.',
  'copy-bad-values':
    'Bản sao {{file}} có giá trị không đúng quy cách nên chưa ghép gì: {{record}}, mục “{{field}}” (máy {{device}}, thay đổi số {{number}}). Dữ liệu đang mở không thay đổi. Hãy mở tệp ở máy đã gửi, bấm “Sửa tệp” ở đó rồi chép lại bản sao.',
  'copy-foreign-parts':
    'Bản sao {{file}} có phần không phải do chương trình tạo ({{parts}}) nên chưa ghép gì. Dữ liệu đang mở không thay đổi. Hãy mở tệp ở máy đã gửi, bấm “Sửa tệp” ở đó rồi chép lại bản sao.',
  cancelled:
    'Đã dừng theo yêu cầu. Dữ liệu vẫn như trước khi bắt đầu, không có gì bị mất. Có thể làm lại bất cứ lúc nào.',
  'program-fault':
    'Chương trình vừa gặp lỗi ngoài dự kiến. Mọi nội dung đã báo “Đã lưu” vẫn còn nguyên. Có thể làm việc tiếp; nếu thấy bất thường, hãy đóng chương trình rồi mở lại và báo bộ phận tin học.',
  'window-stopped':
    'Cửa sổ vừa dừng đột ngột và đã được mở lại. Mọi nội dung đã báo “Đã lưu” vẫn còn, nội dung đang gõ được giữ làm bản nháp. Hãy xem lại câu đang gõ rồi làm tiếp; nếu lặp lại, hãy báo bộ phận tin học.',
  unexpected:
    'Có lỗi ngoài dự kiến nên thao tác vừa rồi chưa thực hiện được. Nội dung đã lưu vẫn còn nguyên. Hãy thử lại; nếu lặp lại, hãy báo bộ phận tin học.',
};
