import { comparable } from '../text/clean-text.ts';
import { fold } from '../text/fold.ts';
import { withoutHonorific } from '../text/honorific.ts';

/** "Tổng cộng", "Cộng: 02 người", "Tổng số 5 đ/c", "Danh sách này có 02 người"; not "Cộng tác viên", not "Tống Văn An". */
const TOTAL =
  /^[-*(\s]*(?:(?:tổng(?: cộng| số| hợp)?|cộng)(?=\s*(?:[:.,;(=\d)-]|$|(?:có|danh sách|toàn|chung|khối|cả|gồm|là|số|ctv|người|đồng chí|đ\/c|mục|phần)(?!\p{L})))|số lượng\s*:|(?:ấn định )?danh sách(?: này| trên)? (?:có|gồm)(?!\p{L}))/u;
const PLAIN_TOTAL = /^[-*(\s]*tong (?:cong|so)(?![\p{L}\p{N}])/u;

/** "Phú Giang, ngày 15 tháng 9 năm 2026", with dots or gaps for what is written by hand. */
const PLACE_AND_DATE = /^(?:[^,]{0,60},)?\s*ngay[\s\d.…_/-]*thang[\s\d.…_/-]*nam/u;

const SIGNATURE = new RegExp(
  [
    String.raw`^[-(\s]*(?:da )?ky(?: ten|,|\)|$)`,
    String.raw`^(?:t\/?m|k\/?t|t\/?l|tuq)[.\s]+\p{L}`,
    '^nguoi (?:lap|tong hop|ghi|kiem tra|duyet|ky|bao cao|thuc hien)',
    String.raw`^(?:pho )?(?:thu truong|truong ban|truong phong|chanh van phong|giam doc|tong giam doc|chu tich|bi thu|hieu truong|chi huy truong)(?: don vi| thuong truc|$|[,(\s-]*(?:ky|da ky))`,
    '^(?:don vi |co quan )?xac nhan',
    '^(?:can bo )?lap (?:bieu|bang|danh sach)',
    '^(?:phe )?duyet$|^lanh dao (?:ban|don vi|co quan|van phong|so|phong)',
    String.raw`^(?:ke toan|thu quy|noi nhan|luu\s*:|nhu tren)`,
    String.raw`^-\s*(?:nhu tren|luu)(?![\p{L}])`,
  ].join('|'),
  'u',
);

/** What people sign as; under a list, whatever follows. */
const SIGNED_AS =
  /^(?:quyen |q[.\s]+)?(?:pho )?(?:thu truong|truong|chanh|giam doc|tong giam doc|chu tich|bi thu|hieu truong|chi huy|doi truong)(?!\p{L})/u;

const NOTE = /^(?:\(?\*+\)?|ghi chu\s*:|luu y\s*:|chu thich\s*:|nguon\s*:|chu y\s*:|\(?kem theo)/u;

/** "I. Khối Đảng", "A/ Các sở", "Mục 2", "Phần I". */
const NUMBERED_SECTION = /^(?:[ivxl]{1,6}|[a-z])\s*[.)/:-]\s*\p{L}|^(?:mục|phần)\s+[ivxl\d]/u;

/** What the headings of sections begin with, and the names of people do not. */
const SECTION = new RegExp(
  `^(?:${[
    'khối|các|ban|sở|ngành|cơ quan|đơn vị|đảng bộ|đảng ủy|đảng uỷ|đảng|chi bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu',
    'thị trấn|thôn|ấp|tổ|nhóm|hội|liên đoàn|liên hiệp|liên minh|mặt trận|ủy ban|uỷ ban|ubnd|hđnd|mttq|ubmttq|đoàn thanh niên',
    'đoàn thể|đoàn khối|đoàn tncs|tỉnh ủy|tỉnh uỷ|tỉnh đoàn|trường|báo|đài|công an|quân sự|bộ chỉ huy|bộ đội|văn phòng|trung tâm',
    'doanh nghiệp|công ty|tổng công ty|ngân hàng|bệnh viện|viện|tòa án|toà án|phần|mục|danh sách|cụm|khu|lĩnh vực|cấp|thành viên',
    'cộng tác viên|lực lượng|tiểu ban|bộ phận|hợp tác xã|câu lạc bộ|địa bàn|địa phương|tổ chức|đại diện',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương lâm mai đinh hà lương tô ' +
    'cao thái tạ châu quách phùng la lưu chu tăng thạch danh sơn kim kiều lục nông vi hứa tống bạch nghiêm thân từ triệu khổng quan ' +
    'văn viên phí mạc trà ma lò quàng giàng vàng sùng thào hầu mùa cầm tòng điêu chau néang neáng đàm giang hạ mã nhan tiêu trang ' +
    'ung cù doãn đồng lã lại lữ nhữ ninh thiều tôn uông âu ân bành bế biện bồ cung diệp đậu điền đổng khúc khương lộ ngụy nhâm sầm ' +
    'sử tào thi tiết trình rơ ksor siu nay y h k a ê hồng hùng lường lèo thích hờ lầu lù cứ tráng thèn chảo bá bàn phàn tẩn vừ thò ly liêu trầm'
  ).split(' '),
);
const PLAIN_SURNAMES = new Set([...SURNAMES].map(fold));

const NAME_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}*)*$/u;

export function isTotal(text: string): boolean {
  return TOTAL.test(lower(text)) || (isPlain(text) && PLAIN_TOTAL.test(fold(text)));
}

export function isPlaceAndDate(text: string): boolean {
  return PLACE_AND_DATE.test(fold(text));
}

export function isSignature(text: string): boolean {
  return SIGNATURE.test(fold(text).trim());
}

/** Whether a text below a list is what somebody signs as: "Giám đốc Sở", "Phó Trưởng phòng Nghiệp vụ". */
export function isSignedAs(text: string): boolean {
  return SIGNED_AS.test(fold(text).trim());
}

export function isNote(text: string): boolean {
  return NOTE.test(fold(text).trim());
}

/** Whether a text reads like the name of a person: a few words of which the first is a family name. */
export function isPersonName(text: string): boolean {
  const name = withoutHonorific(text.replace(/\([^()]*\)/g, ' ').trim());
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || !words.every((word) => NAME_WORD.test(word))) return false;
  const [first = ''] = lower(name).split(/[\s'’-]/);
  return !isSection(name) && (SURNAMES.has(first) || (isPlain(name) && PLAIN_SURNAMES.has(first)));
}

/** Whether a text reads like the heading of a section: "KHỐI CÁC CƠ QUAN TỈNH", "II. Các xã, phường", "Sở Y tế:". */
export function isSection(text: string): boolean {
  const words = lower(text).trim();
  return NUMBERED_SECTION.test(words) || SECTION.test(words) || words.endsWith(':');
}

function lower(text: string): string {
  return comparable(text).toLowerCase();
}

function isPlain(text: string): boolean {
  return fold(text) === lower(text);
}
