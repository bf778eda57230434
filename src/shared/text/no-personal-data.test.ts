import { expect, it } from 'vitest';
import { personalDataIn } from './personal-data.ts';

/** What remarks, conclusions and tasks say without naming any citizen. */
const SENTENCES = `
Cử tri phản ánh đường liên ấp 5 - ấp 6 ngập sâu từ 0,5 m đến 0,8 m mỗi khi triều cường.
Giá lúa IR50404 giảm còn 6.200 - 6.400 đồng/kg, nông dân lo thua lỗ.
Người dân đề nghị sớm sửa chữa cầu Kênh Xáng, xã Tân Hưng Đông.
Bệnh viện đa khoa tỉnh thiếu thuốc bảo hiểm y tế trong quý III/2026.
Dư luận đồng tình với Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.
Giá điện sinh hoạt bậc 3 tăng từ 2.380 đồng lên 2.536 đồng/kWh.
Công an xã đã xử lý 12 vụ việc về an ninh trật tự trong tháng 8/2026.
Phụ huynh bức xúc về khoản thu 1.250.000 đồng/học sinh đầu năm học 2026 - 2027.
Cơ sở giết mổ tại chợ Phường 7 chưa bảo đảm vệ sinh an toàn thực phẩm.
Kinh phí xây trạm y tế là 4.750.000.000 đồng, đến nay mới giải ngân 35%.
Các hộ nuôi tôm ở xã Hòa Bình thiệt hại khoảng 250 ha.
Đề nghị Sở Giáo dục và Đào tạo kiểm tra việc dạy thêm, học thêm.
Hội Liên hiệp Phụ nữ tỉnh phản ánh tình trạng bạo lực gia đình.
Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức 24 buổi tuyên truyền.
Từ ngày 01/7/2025, cả tỉnh không còn cấp huyện.
Tỷ lệ hộ nghèo giảm còn 1,42%, hộ cận nghèo còn 2,05%.
Quốc lộ 1A đoạn qua phường Láng Tròn xuống cấp nghiêm trọng.
Nước sinh hoạt nhiễm mặn 4 g/l, bà con phải mua 120.000 đồng/m3.
Bà con đề nghị Nhà nước hỗ trợ giống lúa mới.
Ông bà ta có câu “nước chảy đá mòn”.
Các anh, chị cộng tác viên báo cáo trước ngày 25 hằng tháng.
Anh em công nhân Khu công nghiệp Trà Kha chưa được trả lương.
Chị em phụ nữ tích cực tham gia mô hình 5 không 3 sạch.
Em nhỏ bị đuối nước tăng trong dịp hè.
Cô giáo trường mầm non Hoa Mai nghỉ việc nhiều.
Chú trọng tuyên truyền Luật Đất đai năm 2024.
Bác sĩ tại trạm y tế chỉ làm việc 2 ngày trong tuần.
Cụ thể, có 15/25 ý kiến nêu về giá vật tư nông nghiệp.
Hộ kinh doanh chuyển từ thuế khoán sang kê khai từ 01/01/2026.
Hộ gia đình văn hóa đạt 96,5%.
Tỉnh ủy Bạc Liêu, Tỉnh ủy Cà Mau thống nhất chương trình phối hợp.
Bà Rịa - Vũng Tàu nay thuộc Thành phố Hồ Chí Minh.
Tàu cá ra cửa Ông Đốc khó vì luồng cạn.
Khách du lịch ra đảo Cô Tô tăng 20%.
Đường Bà Triệu và đường Bà Trưng bị lấn chiếm vỉa hè.
Ông Chủ tịch Ủy ban nhân dân xã đã trả lời tại hội nghị.
Bà Bí thư Đảng ủy phường tiếp thu ý kiến.
Anh Bí thư Đoàn phường đề nghị có thêm sân chơi.
Chị Hội trưởng nêu khó khăn về kinh phí.
Bà mẹ Việt Nam anh hùng được chăm sóc chu đáo.
Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).
Học sinh dân tộc Khmer được hỗ trợ 720.000 đồng/tháng.
Các hộ Khmer ở ấp Cù Lao mong có đường bê tông.
Số 05-BC/BTGDVTU ngày 15/9/2026 đã nêu rõ nội dung này.
Công văn số 1234/UBND-KGVX yêu cầu báo cáo trước 17 giờ ngày 30/9.
Quyết định 1719/QĐ-TTg ngày 14/10/2021 giai đoạn 2021 - 2030.
Luật số 91/2025/QH15 có hiệu lực từ 01/01/2026.
Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân.
Tổng số 1.234.567.890 đồng được quyên góp trong 3 đợt.
Đợt 1: 250 000 000 đồng, đợt 2: 180 000 000 đồng.
Tháng 08/2026 1.200 hộ được cấp nước sạch.
Trong 09 tháng có 0,3% trường hợp khiếu nại kéo dài.
Từ 7 giờ 30 phút đến 11 giờ 00 phút ngày 15/9/2026.
Gọi 113, 114, 115 hoặc tổng đài 1022 khi cần.
Đường dây nóng 1900 9095 của Bộ Y tế quá tải.
Tuyến 30/4 - 3/2 cần mở rộng, kinh phí 12,5 tỷ đồng.
Tọa độ, diện tích thửa đất 123, tờ bản đồ 45.
Xe buýt số 01 và số 02 chạy không đúng giờ.
Lớp 12A1, 12A2 thiếu giáo viên Tin học.
Vụ Hè Thu 2026 xuống giống 57.312 ha.
Đề nghị giải quyết dứt điểm vụ rò rỉ tại Km 2178+500.
Lãi suất vay 6,6%/năm, thời hạn 36 tháng.
Nhiệt độ 38 - 39 độ C kéo dài 10 ngày.
Giá heo hơi 58.000 - 60.000 đồng/kg, giá tôm thẻ 100 con/kg là 92.000 đồng.
Phường 1, Phường 2, Phường 8 thu gom rác 2 lần/tuần.
Xã Vĩnh Hậu A, xã Vĩnh Thịnh xâm nhập mặn sớm.
Kết luận 97-KL/TW, Chỉ thị 40-CT/TW được cán bộ quan tâm.
Trường THPT Lê Thị Riêng thiếu 3 phòng học.
Trường Tiểu học Nguyễn Văn Trỗi xuống cấp.
Đường Nguyễn Tất Thành, đường Trần Phú kẹt xe giờ tan tầm.
Cộng tác viên Hội Cựu chiến binh phản ánh qua thư.
Đại biểu đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy cung cấp tài liệu.
Đồng chí Trưởng ban kết luận bốn nội dung.
Mặt trận Tổ quốc các cấp giám sát 45 cuộc.
Liên đoàn Lao động tỉnh tặng 500 suất quà.
Vắc-xin 5 trong 1 thiếu từ tháng 6.
Thẻ bảo hiểm y tế mã HS 4 ký tự đầu in sai.
Cán bộ một cửa trả hồ sơ trễ hẹn 03 ngày.
Người dân mất 2 - 3 giờ để làm thủ tục đất đai.
Chợ đêm hoạt động đến 23 giờ gây ồn.
Loa kéo, karaoke di động ảnh hưởng khu dân cư.
Ô tô trên 16 chỗ không vào được hẻm 5.
Đàn vẹm chết trắng 30 ha ở cửa biển.
Cây trồng chết do hạn, ước thiệt hại 3.450 triệu đồng.
Phí vệ sinh tăng từ 25.000 lên 40.000 đồng/hộ/tháng.
Điểm sạt lở dài 120 m, ăn sâu 15 m tại kênh Huyện Kệ.
Đề án 06 triển khai chậm ở vùng sâu.
VNeID mức 2 đạt 87,3% dân số đủ điều kiện.
Mạng xã hội lan truyền tin sai về thuế.
Trang facebook giả mạo cơ quan thuế để lừa đảo.
Lừa đảo qua điện thoại gia tăng 15% so với quý trước.
Ý kiến khác: 07 lượt, trong đó 03 lượt về giao thông.
Hỗ trợ xóa nhà tạm: 60 triệu đồng/căn xây mới, 30 triệu đồng/căn sửa chữa.
Sáp nhập Trường THCS Võ Thị Sáu và Trường THCS Trần Huỳnh.
Thời tiết cực đoan, giông lốc làm tốc mái 37 căn nhà.
Tết Chôl Chnăm Thmây, lễ Sene Đôlta diễn ra an toàn.
Tiêu thụ muối khó, giá 900 - 1.100 đồng/kg.
Dự án điện gió Hòa Bình 5 giai đoạn 2 chậm tiến độ.
BIÊN BẢN HỘI NGHỊ GIAO BAN CỘNG TÁC VIÊN DƯ LUẬN XÃ HỘI QUÝ III/2026
TỈNH ỦY CÀ MAU, BAN TUYÊN GIÁO VÀ DÂN VẬN
`
  .trim()
  .split('\n');

/** More of the kind that is easily mistaken: offices, places, people of history, peoples, numbers. */
const MISTAKABLE = `
Bà Thứ trưởng Bộ Y tế trả lời chất vấn về thuốc bảo hiểm.
Ông Viện trưởng Viện kiểm sát nhân dân tỉnh dự hội nghị.
Đề nghị bà Thẩm phán, ông Thanh tra Sở Nội vụ có mặt lúc 8 giờ 00.
Ông Thường trực HĐND xã và ông Công an xã cùng tiếp dân.
Lễ hội Vía Bà Chúa Xứ và lễ Nghinh Ông Bình Thắng thu hút 45.000 lượt khách.
Học sinh viếng Đền thờ Bác Tôn Đức Thắng tại An Giang.
Tuyến đường cụ Nguyễn Đình Chiểu xuống cấp 1,2 km.
Kỷ niệm 155 năm Ngày sinh cụ Phan Bội Châu.
Bà con đồng bào Khmer, đồng bào Hoa đón Tết ấm no.
Hộ Hoa, hộ Chăm được vay 50.000.000 đồng/hộ theo Nghị định 28/2022/NĐ-CP.
Các hộ Khmer, Hoa, Kinh cùng hiến 1.200 m2 đất làm đường.
Gia đình Việt Nam hạnh phúc, tiến bộ, văn minh là chủ đề năm 2026.
Trẻ em Khmer ở vùng sâu chưa được tiêm chủng đầy đủ.
Anh em Công an, Quân sự xã trực 24/24 giờ.
Chị em Hội Phụ nữ ấp Cái Keo làm đường hoa dài 800 m.
Thầy cô Trường Tiểu học Tân Lộc mong có nhà công vụ.
Toàn tỉnh ủng hộ Quỹ Vì người nghèo 12.345.678.000 đồng.
Hướng dẫn số 05-HD/VPTW ngày 28/02/2018 về thể thức văn bản.
Công văn số 51-CV/BTGTU và Báo cáo số 123-BC/TU đã gửi ngày 05/8/2026.
Kết quả 5 vòng thi: 01 02 03 04 05 điểm trừ.
Diện tích 20m2 1.200 hộ, giá thuê 35.000 đồng/m2.
Các ngày 02, 15, 20, 25, 30 hằng tháng có phiên tiếp công dân.
Lớp 12A1 2026 - 2027 có 45 học sinh, lớp 10B2 có 40.
Thu bảo hiểm xã hội đạt 1.250.000.000 đồng, bằng 95,5% kế hoạch.
Người tham gia BHYT tăng từ 1.050.300 lên 1.100.200 người.
Đã mở 125.000 tài khoản định danh điện tử trong quý III.
Cấp mới 1234567 hộ chiếu và 2.345.678 căn cước trên cả nước.
Ông cha ta đã dạy “uống nước nhớ nguồn”.
Cô giáo, thầy giáo vùng biên được trợ cấp 70% lương.
Anh hùng Lực lượng vũ trang nhân dân được tuyên dương.
ANH HÙNG LAO ĐỘNG THỜI KỲ ĐỔI MỚI
CHÚ TRỌNG CÔNG TÁC DÂN VẬN TRONG TÌNH HÌNH MỚI
CỤ THỂ HÓA NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH
HỘ KINH DOANH CHUYỂN SANG KÊ KHAI THUẾ
Kênh Ông Hiển, rạch Bà Hương, cầu Bà Đắc cần nạo vét.
Chợ Bà Hom, ngã tư Bà Điểm và núi Bà Đen đông khách.
Môn tiếng Anh lớp 3 thiếu 25 giáo viên.
Tổ 02 04 06 nhận gạo, tổ 08 và 10 nhận tiền mặt.
Chỉ thị 05-CT/TW về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
Thửa đất 123, 456, 789 tờ bản đồ 12 chuyển đổi theo Quyết định 1719/QĐ-UBND.
`
  .trim()
  .split('\n');

function alarmsIn(sentences: readonly string[]): string[] {
  return sentences.flatMap((text) =>
    personalDataIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

it('raises at most two false alarms in a hundred sentences without personal data', () => {
  expect(SENTENCES).toHaveLength(100);
  const alarms = alarmsIn(SENTENCES);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(2);
});

it('raises at most one in forty sentences about what is easily mistaken', () => {
  expect(MISTAKABLE).toHaveLength(40);
  const alarms = alarmsIn(MISTAKABLE);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
});
