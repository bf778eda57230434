/** Words that tell a name from what only looks like one, all in small letters. */

/** How a citizen is spoken of; an office goes by "đồng chí". */
export const FORMS_OF_ADDRESS = listed(`
  ông, bà, anh, chị, cụ, cô, chú, bác, em, cháu, hộ, bé, thầy, dì, cậu, thím, mợ, dượng, cháu bé, em bé,
  cô giáo, thầy giáo, em trai, em gái, bé trai, bé gái, anh trai, chị gái, con trai, con gái, cháu trai,
  cháu gái, anh hai, chị hai, anh ba, chị ba
`);

/** What often stands before words that are no name, too ("gia đình Việt Nam"): only a full name counts here. */
export const WEAK_FORMS = listed(`
  hộ dân, hộ kinh doanh, hộ gia đình, hộ nghèo, hộ cận nghèo, chủ hộ, gia đình, công dân, cử tri,
  người dân, nạn nhân, nạn nhân là, học sinh, vợ chồng, vợ, chồng, vợ là, chồng là, con là, tên là,
  người tên, người dân tên, dân tên, em tên, con tên, họ tên, họ và tên, mẹ việt nam anh hùng
`);

/** Behind these a place is meant more often than somebody: "cử tri Trần Văn Thời". Whose names those places bear: */
export const MEANT_WITH_PLACES = /^(?:cử tri|người dân|học sinh)$/;
export const NAMED_AFTER_PEOPLE =
  /^(?:trần văn thời|hồ thị kỷ|lý văn lâm|nguyễn phích|tạ an khương|phan ngọc hiển|nguyễn việt khái|nguyễn huân|trần hợi|trần phán|hồ phòng|\p{L}+ \p{L}+)$/u;

/** Surnames that are no other word: a name in small letters is told by them, "ông nguyễn văn an". */
export const CLEAR_SURNAMES =
  'nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|trịnh|trương|đinh|lâm|hồ|thạch';

export const SURNAMES: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai
  tô tạ hà cao châu thái lưu lương tăng quách thạch sơn danh kim triệu tôn từ trưởng phó la lư mã giang nghiêm thân văn
  chu kiều khưu khổng ông âu diệp doãn đàm đồng đường giáp hứa hầu khúc lai lục lã lữ mạc mạch nhan ninh nông phí phó
  quan quản sử tiêu tiết tống thi thiều trang trà tra trầm viên vi vòng ung uông cù cung cổ chế bạch bành bế an niê mlô
  thị ksor rơ rcom kpă đới đậu hồng huỳnh ngụy nhâm phương thiệu tưởng úc ưng xa yên kha bồ cam chung dư`.split(
    /\s+/,
  ),
);

/** Provinces and towns that begin like a full name. */
const LIKE_A_NAME = listed(`
  hà nội, hà tĩnh, hà giang, hà nam, hà tiên, hà đông, cao bằng, cao lãnh, cao đài, lâm đồng, thái bình,
  thái nguyên, phan rang, phan thiết, lai châu, an giang, yên bái, đồng nai, đồng tháp, kim sơn,
  ninh bình, ninh thuận, sơn la, trà vinh, từ sơn, văn lâm
`);

/**
 * People of history after whom streets and schools are called; nobody else's usual name is among them. What many
 * citizens are called (Lê Văn Tám, Võ Thị Sáu) is left out.
 */
const HISTORY = listed(`
  hồ chí minh, tôn đức thắng, nguyễn ái quốc, nguyễn tất thành, nguyễn sinh sắc, nguyễn sinh cung,
  nguyễn đình chiểu, phan bội châu, phan châu trinh, phan chu trinh, huỳnh thúc kháng, nguyễn trãi,
  nguyễn văn trỗi, võ nguyên giáp, võ văn kiệt, phạm văn đồng, nguyễn thị minh khai, lý tự trọng,
  nguyễn thị định, phan ngọc hiển, ngô gia tự, hà huy tập, tô vĩnh diện, phan đình giót,
  nguyễn trung trực, thủ khoa huân, trương định, nguyễn du, nguyễn bỉnh khiêm, kim đồng,
  nguyễn phú trọng, trường chinh, lê duẩn, nguyễn an ninh, hoàng hoa thám, đồ chiểu, cuội, tấm
`);

/** Two words or three that are nobody's name although they begin with a surname. */
export const NOBODY: ReadonlySet<string> = new Set([...LIKE_A_NAME, ...HISTORY]);

/** Places that begin with a form of address and go on in any way: Bà Rịa - Vũng Tàu. */
export const PLACES =
  /^(?:bà (?:rịa|đen|nà|điểm|hom|chiểu|huyện|om|trưng)|ông (?:đốc|lãnh|ích|táo|địa)|bác ái|chú cuội)$/;
/** Places and persons of history whose second word is a surname, too. */
export const PLACES_OR_SURNAMES = /^(?:bà triệu|cô tô|ông tạ|bác hồ|cụ hồ|bác tôn)$/;

/** What may stand before such a place, before a temple, a street or a feast. */
export const BEFORE_PLACES =
  /(?<!\p{L})(?:đường|phố|cầu|chợ|sông|rạch|kênh|kinh|cửa|vàm|xóm|ấp|khóm|núi|hòn|đảo|hồ|đầm|bãi|mũi|lao|giồng|gò|phường|xã|huyện|trấn|chùa|đình|đền|miếu|lăng|dinh|nghinh|vía|lễ|trường|tượng|hẻm|thác|cảng|bến|hai)\s+$/iu;

/** What stands before a person although the form of address has a capital: "nhà Bà Tư". */
export const BEFORE_PERSONS = /(?<!\p{L})(?:hộ|nhà|của|gặp|cho|với|và|do|tên|vợ|chồng|con|là|đất)\s+$/iu;

/** Words that end as a form of address does: trẻ em, ủng hộ, công cụ, phản bác. */
export const PARTS_OF_WORDS =
  /(?<!\p{L})(?:(?:trẻ|anh|chị|đàn|con)\s+em|(?:ủng|bảo|giám|biện|cứu|phù)\s+hộ|(?:công|dụng|nông|khí|nhạc|giáo|hung)\s+cụ|(?:phản|bài)\s+bác|(?:ghi|bị)\s+chú|(?:tiếng|nước)\s+anh|thầy\s+cô|con\s+cháu|nhỏ\s+bé)$/iu;

/** More than one person is spoken of: single given names may follow each other. */
export const PLURAL = /(?<!\p{L})(?:(?:các|những|mấy|hai|ba|bốn|năm)(?:\s+hộ)?|anh|chị|vợ|chồng)\s+$/iu;

/** Peoples of the country. What is a given name as well is one behind "hộ" only. */
export const PEOPLES =
  /^(?:khmer|chăm|mông|hmông|h'mông|tày|nùng|mường|ê-đê|ê đê|ba-na|gia-rai|xơ-đăng|cơ-ho|m'nông)$/;
export const PEOPLES_OR_NAMES = /^(?:kinh|hoa|thái|dao)$/;

const UNITS_LED =
  'ban|phòng|ấp|khóm|thôn|bản|buôn|làng|xã|phường|công an|đoàn|bộ|trạm|khoa|chi|tổ|nhóm|đại|đồn|văn phòng|khu|tiểu|trung|ngành|cục|vụ|viện|chánh|chủ|bí|giám|trưởng|tổng|hiệu|thủ|tư lệnh|chỉ huy';
const RANKS = '(?:tướng|tá|úy|uý|sĩ|sỹ)';

/** Offices, ranks, callings and bodies: "Chủ tịch", "Thẩm phán", "Đoàn thanh niên". */
export const OFFICES = [
  `(?:phó|trưởng)\\s+(?:${UNITS_LED})`,
  'chủ (?:tịch|nhiệm|tọa|toạ|trì|đầu|doanh|hộ|cơ|tàu)|bí thư|giám (?:đốc|thị|sát)|chánh (?:án|văn phòng|thanh tra)',
  `(?:đại|thượng|trung|thiếu) ${RANKS}|hạ sĩ|đại (?:biểu|diện|đức)|ủy (?:viên|ban)|uỷ (?:viên|ban)`,
  '(?:bộ|cục|vụ|viện|thứ|hội|đoàn|đội|hiệu|tổ|ấp|lớp|ty|thủ) trưởng|(?:hội|đoàn|đội|hiệu|tổ|lớp) phó',
  'đồn trưởng|(?:cục|vụ|viện|đồn) phó|tổng (?:thanh|kiểm|giám|bí|biên|cục|công|thư|thống|đội|phụ)|(?:hội|đoàn|đội|tổ|đảng|thành|cộng tác|tuyên truyền|điều tra|kiểm sát|báo cáo|chính trị|giáo|giảng|chuyên|phóng|công|nhân|sinh|viên) viên',
  'thẩm phán|hội thẩm|thanh tra|kế toán|thường (?:trực|vụ)|công (?:an|chức|nhân|ty|giáo|đoàn|trình|văn)|viên chức|cán bộ',
  'kiểm (?:sát|lâm|ngư|tra|toán)|thư ký|thủ (?:tướng|quỹ|kho)|hòa thượng|thượng tọa|linh mục|mục sư|tu sĩ',
  '(?:bác|dược|y|nghệ|tiến|thạc|ca|họa|binh|liệt) (?:sĩ|sỹ)|y (?:tá|tế)|điều dưỡng|luật sư|nhà (?:báo|giáo|nước|trường|máy|văn|thơ)|kỹ sư|giáo (?:sư|dân|xứ|họ)',
  'tỉnh ủy|huyện ủy|thành ủy|đảng (?:ủy|bộ)|chi (?:ủy|bộ|hội|đoàn)|chính (?:ủy|quyền)|tư lệnh|chỉ huy|quản (?:lý|đốc)|tham mưu|trợ lý|lãnh đạo|đồng (?:chí|bào)|nguyên (?:chủ|bí|phó|trưởng|giám)|quyền (?:chủ|bí|giám|trưởng)',
  'nghệ nhân|anh hùng|cựu (?:chiến|thanh|chủ|bí)|nông dân|ngư dân|diêm dân|phụ (?:nữ|huynh)|thanh (?:niên|thiếu)|thiếu (?:niên|nhi)|nhi đồng|học (?:sinh|viên)|người cao|mẹ|chúa|việt (?:nam|kiều)|phật (?:giáo|tử)|tin lành|hòa hảo|cao đài',
  'trường (?:tiểu|thcs|thpt|mầm|mẫu|đại|cao|trung|dân|ptdt|học|sa)|sở (?:y|nội|tài|nông|giáo|công|xây|tư|khoa|văn|ngoại|du|dân|lao|kế|thông)|hội (?:phụ|nông|cựu|liên|chữ|người|khuyến|đồng|thánh|nghị)|đoàn (?:thanh|thể|xã|phường|trường|công|kiểm|giám|đại)|đội (?:ngũ|thiếu)|mặt trận|liên (?:đoàn|minh)|câu lạc|tổ (?:dân|nhân|hợp|tự|công|chức|tiết)|khu (?:phố|vực|công|dân)|dân (?:quân|tộc|phòng|vận|cư)|quân (?:đội(?! (?:trưởng|phó|viên))|nhân|khu)|bộ (?:đội|chỉ|y|công|nông|giáo|tư|tài|nội|quốc|chính|xây)|phòng (?:giáo|y|kinh|văn|nội|tài|tư|cảnh)|ban (?:chỉ|tuyên|dân|tổ|nội|chấp|thường|quản|giám|công|nhân|kinh|vận|bảo|chủ|biên|đại)|tòa án|bệnh viện|trạm y|nghị quyết|chỉ thị|luật (?:đất|bảo|giao|an|hôn|thuế|đầu|dân|hình|nhà)|quỹ (?:vì|bảo|tín|hỗ|khuyến|đền|phòng)|hợp tác|cử tri|nghị sĩ|ngoan',
].join('|');

/** A form of address with one word more that is no name, however it is written: "Bà Con", "Anh Em". */
export const PAIRS =
  /^(?:bà (?:con|ngoại|nội)|(?:anh|chị) em|ông (?:bà|cha|nội|ngoại)|bác (?:sĩ|sỹ)|cô (?:giáo|nuôi)|em bé|cháu bé|chú trọng|cụ thể|anh quốc|hộ (?:nghèo|cận|kinh|gia|dân|khẩu|tịch|chiếu|lý|sinh|lao|sản))$/;

/** Where a name ends that is followed by a place, or by somebody else; none of it begins one before another word. */
export const ENDS =
  /^(?:ở|ấp|khóm|xã|phường|thôn|tổ|tỉnh|huyện|quận|buôn|bản|khu|thành|ông|bà|hộ|bác|cụ|chú|tại|là)$/;

/** In capitals, as with Caps Lock, the sentence around a name has capitals, too. */
export const OF_THE_SENTENCE = new Set(
  `ở tại tổ ấp thôn xã phường là đã đang chưa không có phản đề kiến cho và về bị được cùng nói hỏi xin yêu thuộc của với
  nhà hộ trong sẽ nên vì do từ đến khóm con nộp nhận`.split(/\s+/),
);

/** Abbreviations that have the form of a syllable. */
export const ABBREVIATIONS = /^(?:CA|TU|CAND|BCH|TW|CLB|CTV|BCV|DLV|CCB|HTX|THT|HSV|TNV|VC|CB|HS|SV|GV)$/;

function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
