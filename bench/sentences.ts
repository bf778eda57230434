/*
 * Remarks as collaborators make them, put together from lists by chance: what people say, of whom, where and since
 * when, and what they ask for. About 180 letters each, with the common and the rare words a search meets.
 */
const WHO =
  'Người dân|Bà con|Nhiều hộ dân|Cử tri|Phụ huynh học sinh|Người lao động|Công nhân|Tiểu thương|Các hộ kinh doanh|Hội viên nông dân|Đoàn viên thanh niên|Người cao tuổi|Hộ chăn nuôi|Hộ nuôi tôm|Chủ phương tiện|Người bệnh|Cán bộ không chuyên trách|Nông dân trồng lúa|Ngư dân|Hộ nghèo và cận nghèo|Cựu chiến binh|Hội viên phụ nữ|Học sinh, sinh viên|Người tham gia giao thông|Hộ dân ven sông';
const SAY =
  'phản ánh|lo ngại|băn khoăn về việc|bức xúc vì|mong muốn giải quyết tình trạng|tiếp tục nêu việc|phấn khởi nhưng còn lo|đề nghị xem xét|bày tỏ lo lắng trước tình trạng|cho biết|thắc mắc vì sao|quan tâm đến việc';
const WHAT =
  'đường liên thôn xuống cấp, nhiều ổ gà|nước sinh hoạt chảy yếu và có mùi hôi|rác thải sinh hoạt thu gom không đúng giờ|giá vật tư nông nghiệp tăng cao trong khi giá lúa giảm|thực phẩm không rõ nguồn gốc bày bán ở chợ|an toàn thực phẩm ở bếp ăn bán trú|hồ sơ cấp giấy chứng nhận quyền sử dụng đất chậm trả|đường ngập sâu mỗi khi mưa lớn|cống thoát nước bị tắc nhiều tháng|điện sinh hoạt chập chờn vào giờ cao điểm|trạm y tế thiếu thuốc bảo hiểm|bệnh viện quá tải, chờ khám lâu|xe quá tải chạy làm hỏng đường|tình trạng lừa đảo qua điện thoại|trộm cắp vặt tái diễn|bờ sông sạt lở sát nhà dân|dịch tả lợn châu Phi chưa dứt|giá thịt lợn tăng trước Tết|trường học thiếu phòng và thiếu giáo viên|học phí và các khoản thu đầu năm|chế độ cho người có công chi trả chậm|thủ tục hành chính sau khi sáp nhập xã|bộ phận một cửa quá đông người chờ|khai thác cát trái phép ban đêm|khói bụi từ lò gạch|nước thải của cơ sở giết mổ|đèn chiếu sáng công cộng hỏng|lấn chiếm vỉa hè, lòng đường|tiếng ồn karaoke kéo dài về khuya|quy hoạch treo nhiều năm|tiền đền bù giải phóng mặt bằng thấp|cây xanh gãy đổ mùa mưa bão|hạn mặn xâm nhập sâu hơn mọi năm|chất lượng bê tông đường giao thông nông thôn|việc làm cho lao động trở về địa phương|bảo hiểm xã hội nợ đóng|dịch vụ công trực tuyến khó dùng|nhà văn hóa thôn xuống cấp|cầu tạm không bảo đảm an toàn|sóng điện thoại yếu ở vùng xa';
const WHERE =
  'tại khu vực chợ trung tâm|dọc tuyến đường tỉnh|ở các xóm ven sông|trên địa bàn|quanh cụm công nghiệp|gần cổng trường|tại các khu nhà trọ|ở đầu nguồn kênh chính|trước trụ sở cũ|tại bến xe|ở thôn cuối tuyến|sát khu dân cư mới|bên bờ đê|tại ngã tư đèn đỏ|ở các vườn cây ăn trái';
const SINCE =
  'từ đầu năm đến nay|trong ba tháng gần đây|từ sau Tết|kéo dài nhiều năm|nhất là vào mùa mưa|sau khi sắp xếp đơn vị hành chính|từ đầu mùa khô|trong đợt nắng nóng vừa qua|đã nêu tại kỳ giao ban trước|từ khi khởi công dự án';
const ASK =
  'đề nghị sớm kiểm tra|kiến nghị bố trí kinh phí sửa chữa|mong cơ quan chức năng trả lời rõ|đề nghị công khai thông tin|cần tăng cường tuần tra|đề nghị hướng dẫn cụ thể cho bà con|mong được hỗ trợ kịp thời|đề nghị xử lý dứt điểm|cần có giải pháp lâu dài|đề nghị đối thoại trực tiếp với người dân';
const SYLLABLES =
  'An|Bình|Cầu|Chánh|Cẩm|Diên|Đông|Đồng|Giang|Hà|Hải|Hòa|Hưng|Khánh|Lâm|Lộc|Long|Minh|Mỹ|Nam|Ngọc|Phong|Phú|Phước|Quang|Sơn|Tân|Tây|Thạnh|Thịnh|Thủy|Tiên|Trung|Trường|Vân|Vĩnh|Xuân|Yên|Ruộng|Bến|Đá|Suối|Gò|Rạch|Sông|Mới|Xanh|Thượng|Hạ|Lạc';
const GIVEN =
  'Ánh|Bình|Châu|Cường|Dung|Dũng|Đạt|Đức|Giang|Hà|Hạnh|Hiền|Hoa|Hòa|Hùng|Hương|Khoa|Lan|Linh|Long|Mai|Minh|Nam|Nga|Ngọc|Nhung|Phúc|Phương|Quân|Quyên|Sơn|Tâm|Thanh|Thảo|Thủy|Tiến|Trang|Tuấn|Uyên|Vinh|Xuân|Yến';
const FAMILIES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý';
const MIDDLES = 'Văn|Thị|Minh|Hữu|Ngọc|Thanh|Quốc|Kim|Đình|Xuân';

type Random = () => number;

const lists = new Map<string, readonly string[]>();

/** One of "a|b|c", by chance. */
function oneOf(list: string, random: Random): string {
  const words = lists.get(list) ?? list.split('|');
  lists.set(list, words);
  return words[Math.floor(random() * words.length)] ?? '';
}

/** What one collaborator said. */
export function sentence(random: Random): string {
  const parts = [`${oneOf(WHO, random)} ${oneOf(SAY, random)} ${oneOf(WHAT, random)}`];
  parts.push(oneOf(WHERE, random));
  if (random() < 0.25) parts.push(`thôn ${placeName(random)}`);
  parts.push(oneOf(SINCE, random));
  if (random() < 0.3) parts.push(`với khoảng ${2 + Math.floor(random() * 900)} hộ bị ảnh hưởng`);
  return `${parts.join(' ')}; ${oneOf(ASK, random)}.`;
}

/** The name of a place that is nowhere: "Ruộng Mới". */
export function placeName(random: Random): string {
  return `${oneOf(SYLLABLES, random)} ${oneOf(SYLLABLES, random)}`;
}

/** The name of a person who is nobody. */
export function personName(random: Random): string {
  return `${oneOf(FAMILIES, random)} ${oneOf(MIDDLES, random)} ${oneOf(GIVEN, random)}`;
}
