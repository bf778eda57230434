/** The command line, for the office's IT. */
export const cli = {
  help: `Giao ban: dòng lệnh dành cho bộ phận tin học

  giaoban check TỆP [--repair]             kiểm tra tệp dữ liệu: có nguyên vẹn không; --repair: sửa chỗ không đúng quy cách
  giaoban info TỆP [--json]                tệp có gì: số bản ghi, máy đã ghi, xung đột, mã nội dung
  giaoban backup TỆP THƯ_MỤC               sao lưu một bản đã kiểm tra vào thư mục
  giaoban merge TỆP VÀO                    ghép các thay đổi của TỆP vào tệp VÀO
  giaoban export-minutes TỆP HỘI_NGHỊ RA   xuất biên bản ra tệp Word; HỘI_NGHỊ là mã hoặc một phần tên

  --lang=vi|en   ngôn ngữ của thông báo (mặc định: vi)
  --help         trang này

Kết quả: 0 tốt; 1 tệp có vấn đề hoặc thao tác không thực hiện được; 2 gõ sai lệnh.
Chương trình không sửa tệp đang kiểm tra, trừ khi có --repair (tệp cũ được giữ với tên khác); lệnh merge chỉ ghi vào tệp VÀO.`,
  usage: 'Không hiểu lệnh này. Gõ giaoban --help để xem hướng dẫn.',
  whole: 'Tệp {{file}} nguyên vẹn: {{changes}} thay đổi, nhật ký không bị sửa, các bản ghi khớp với nhật ký.',
  damaged: 'Tệp {{file}} bị hỏng. Không có gì bị sửa. Hãy dùng bản sao lưu gần nhất.\n{{problems}}',
  torn: 'Tệp {{file}} là bản chép dở dang (thiếu {{missing}} thay đổi, {{records}} bản ghi không khớp). Tệp gốc không bị ảnh hưởng. Hãy chép lại khi chương trình không ghi.',
  altered: 'Nhật ký của tệp {{file}} đã bị sửa từ bên ngoài ở {{count}} chỗ:\n{{places}}',
  place: '  máy {{device}}, thay đổi số {{seq}}',
  repairable:
    'Không có gì bị sửa. Hãy chạy giaoban check {{file}} --repair: tệp hiện nay được giữ lại với tên khác.',
  repaired:
    'Đã sửa {{file}}: giữ nguyên {{changes}} thay đổi, bỏ giá trị không đúng quy cách trong {{bad}} thay đổi. Tệp trước khi sửa còn nguyên với tên {{aside}}.',
  aside: 'trước khi sửa',
  fragments: 'Nội dung không rõ thuộc hội nghị nào',
  info: 'Tệp: {{file}}\nPhiên bản dữ liệu: {{version}}\nThay đổi: {{changes}}\nXung đột chưa giải quyết: {{conflicts}}\nMã nội dung: {{hash}}\nBản ghi:\n{{records}}\nCác máy đã ghi:\n{{devices}}',
  backedUp: 'Đã sao lưu vào {{path}}.',
  merged:
    'Đã ghép {{changes}} thay đổi vào {{file}}:\n{{records}}\nXung đột chưa giải quyết: {{conflicts}} (mở chương trình để chọn).',
  nothingNew: 'Không có gì mới: mọi thay đổi của tệp đã có trong {{file}}.',
  noMeeting: 'Không tìm thấy đúng một hội nghị khớp với “{{query}}”. Các hội nghị trong tệp:\n{{meetings}}',
  exported: 'Đã ghi {{path}}.',
};
