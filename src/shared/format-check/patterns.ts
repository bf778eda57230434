/** Patterns that identify the parts of a document: the words a guide prescribes for them, in any Unicode form. */

/** The two possible titles, and the line under the State's. */
export const PARTY_TITLE = /ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/iu;
export const STATE_TITLE = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM/iu;
export const STATE_MOTTO = /^độc\s+lập\s*[-–—]\s*tự\s+do\s*[-–—]\s*hạnh\s+phúc/iu;

/** "Số" with a figure, room for one, or a symbol behind it: not "Số điện thoại:", "Số lượng bản:". */
export const NUMBER = /^[Ss][ốỐ]\s*[:.]?\s*(?:$|[\d….,/–-]|\p{Lu}[\p{Lu}\d]*\s*[-–/])/u;
/** A date in words, with dots if it is to be filled in. */
export const PLACE_DATE = /ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm/iu;
export const URGENCY = /^(?:KHẨN|THƯỢNG KHẨN|HỎA TỐC(?: HẸN GIỜ)?)$/u;
export const ADDRESSEE = /^kính\s+gửi/iu;
export const RECIPIENTS = /^nơi\s+nhận/iu;
/** Under the name of an agency of the Party; whether it is the right one is checked. */
export const AGENCY_MARK = /^[*\s]+$/u;
/** What a letter is about, in the words of either side. */
export const SUBJECT = /^(?:v\s*\/\s*v|về\s+việc)(?!\p{L})/iu;
/** What a list goes with, in brackets or not. */
export const ATTACHED = /^\(?\s*kèm\s+theo(?!\p{L})/iu;
/** What is attached behind the signatures begins with one of these. */
export const ANNEX = /^(?:PHỤ LỤC|BIỂU|BẢNG|DANH SÁCH|LỊCH|MẪU|ĐỀ CƯƠNG|SƠ ĐỒ)(?:\s|$)/u;

/** No line of a letterhead or of recipients is longer. */
const LONGEST_LINE = 500;

/** A text normalised for comparing: composed, with single spaces, and no longer than a line may be. */
export function oneLine(words: string): string {
  return words
    .slice(0, LONGEST_LINE * 2)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}

/** Hyphens, underscores or dots in place of a drawn line. */
export const TYPED_RULE = /^[-–—_*.=~\s]{3,}$/u;

/**
 * The abbreviation between number and symbol, by the name of the type of document (Hướng dẫn 36-HD/VPTW, 1.3; Nghị định
 * 30/2020/NĐ-CP, phụ lục III).
 */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  'NGHỊ QUYẾT': ['NQ'],
  'QUYẾT ĐỊNH': ['QĐ'],
  'QUY ĐỊNH': ['QĐ', 'QyĐ'],
  'CHỈ THỊ': ['CT'],
  'KẾT LUẬN': ['KL'],
  'QUY CHẾ': ['QC'],
  'THÔNG TRI': ['TT'],
  'HƯỚNG DẪN': ['HD'],
  'THÔNG BÁO': ['TB'],
  'BÁO CÁO': ['BC'],
  'KẾ HOẠCH': ['KH'],
  'CHƯƠNG TRÌNH': ['CTr'],
  'TỜ TRÌNH': ['TTr'],
  'ĐỀ ÁN': ['ĐA'],
  'PHƯƠNG ÁN': ['PA'],
  'BIÊN BẢN': ['BB'],
  'GIẤY MỜI': ['GM'],
};

/** Types that accompany another document, or are not documents in their own right, and have no number. */
const UNNUMBERED = /^(?:DANH SÁCH|PHIẾU|BẢNG|PHỤ LỤC|LỊCH|SƠ ĐỒ)(?:\s|$)/u;

/** The name of a type as it is in the list. */
export function typeName(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi');
}

export function isTypeName(text: string): boolean {
  const name = typeName(text);
  return Object.hasOwn(abbreviations, name) || UNNUMBERED.test(name);
}

/** The authority of a signature: `T/M`, `K/T` of the Party, `TM.`, `KT.` of the State. */
const BEHALF = /^(?:(?:T\/M|K\/T|T\/L)\s|(?:TM|KT|TL|TUQ|Q)\.)/u;
const POST =
  /^(?:QUYỀN |PHÓ )?(?:TRƯỞNG|PHÓ|BÍ THƯ|CHÁNH|CHỦ TỊCH|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|GIÁM ĐỐC|THỦ TRƯỞNG|THƯ KÝ|NGƯỜI|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|ỦY VIÊN|UỶ VIÊN)/u;

/** Whether a line in capitals states the capacity in which somebody signs. */
export function isSigning(shown: string): boolean {
  const line = shown.normalize('NFC').trim();
  return line.length < 100 && isCapitals(line) && (BEHALF.test(line) || POST.test(line));
}

export function isOnBehalf(shown: string): boolean {
  return BEHALF.test(shown.normalize('NFC').trim());
}

/** Whether a text has letters, and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');
}

/** `I-`, `II.`: numbered as parts of the first level are; not the first letters of a foreign name, "V.I.". */
export const ROMAN_HEADING = /^[IVXL]+\s*(?:[-–—]|\.(?=\s)(?!\s*\p{Lu}\.))/u;
/** Phần, Chương, Mục, Điều with their number. */
const NAMED_HEADING = /^(?:phần|chương|mục|điều)\s+(?:[IVXL]+|\d+|thứ)(?![\p{L}])/iu;

/** Whether a line is numbered as only headings are. */
export function isSureHeading(words: string): boolean {
  return ROMAN_HEADING.test(words) || NAMED_HEADING.test(words);
}

/** `1.`, `1.1.`, `a)`: a heading if it is emphasised, otherwise a numbered paragraph. */
export const MAYBE_HEADING = /^(?:\d+(?:\.\d+)*[.)]|\p{Ll}\))\s/u;

/** Whether documents of a type have a number of their own. */
export function isNumberedType(type: string): boolean {
  return Object.hasOwn(abbreviations, typeName(type));
}
