/** A name as it stands in a text. */
export interface WrittenName {
  readonly words: string;
  readonly start: number;
}

/** How a citizen is spoken of; an office goes by "đồng chí". */
const TITLES = 'ông|bà|anh|chị|cụ|cô|chú|bác|em|cháu|hộ';
const CAPITAL_TITLES = TITLES.split('|')
  .map((title) => title.charAt(0).toUpperCase() + title.slice(1))
  .join('|');

const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** "Nguyễn", "B.", "H'Hen", "K'Brơi", "Y-Khoa". */
const WORD = String.raw`\p{Lu}(?:\.|[\p{Ll}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*${END})`;
/** "văn" and "thị" may be written small between two names. */
const NEXT = String.raw`\s+(?:(?:văn|thị)\s+)?${WORD}`;

/**
 * "ông Nguyễn Văn A", "bà Tư", "hộ ông Nam". At the beginning of a sentence a place may begin so (Bà Rịa, Ông Đốc,
 * Cô Tô); there it takes two words more.
 */
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${TITLES})(?:${NEXT}){1,5}|(?:${CAPITAL_TITLES})\s+${WORD}(?:${NEXT}){1,4})`,
  'gu',
);

/** The same in capitals, as with Caps Lock: two words at least, and no further than to a word that is none of a name. */
const OF_THE_SENTENCE =
  'Ở|TẠI|TỔ|ẤP|THÔN|XÃ|PHƯỜNG|LÀ|ĐÃ|ĐANG|CHƯA|KHÔNG|CÓ|PHẢN|ĐỀ|KIẾN|CHO|VÀ|VỀ|BỊ|ĐƯỢC|CÙNG|NÓI|HỎI|XIN|YÊU|THUỘC|CỦA|VỚI|NHÀ|HỘ';
const CAPITALS = String.raw`\s+(?!(?:${OF_THE_SENTENCE})${END})\p{Lu}[\p{Lu}\p{M}]*(?:['-]\p{Lu}[\p{Lu}\p{M}]*)*${END}`;
const CAPITAL_NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${TITLES.toUpperCase()})(?:${CAPITALS}){2,5}`,
  'gu',
);

/** "ông Chủ tịch", "bà Bí thư", "bà Mẹ Việt Nam Anh hùng": an office or a title, not a name. */
const OFFICES = new RegExp(
  String.raw`^\p{L}+\s+(?:chủ|bí|phó|trưởng|giám|chánh|ủy|đại|bộ|cục|tổng|hội|mẹ|đoàn|đội|hiệu|tổ)${END}`,
  'iu',
);

/** Places and streets that begin like somebody's name. */
const PLACES = new RegExp(
  String.raw`^(?:bà\s+(?:rịa|đen|nà|điểm|hom|chiểu|triệu|trưng|huyện)|ông\s+(?:đốc|lãnh|ích|tạ)|cô\s+(?:tô|giang|bắc)|bác\s+hồ)${END}`,
  'iu',
);

/** "hộ Khmer", "em Mông": a people of the country, as long as no more of a name follows. */
const PEOPLES =
  /^\p{L}+\s+(?:kinh|khmer|hoa|chăm|mông|hmông|h'mông|tày|nùng|thái|mường|dao|ê-đê|ê đê|ba-na|gia-rai|xơ-đăng|cơ-ho|m'nông)$/iu;

/** The names of people behind words as "ông", "bà", "hộ" in a text that was read as it compares (reading.ts). */
export function personalNamesIn(read: string): WrittenName[] {
  return [...read.matchAll(NAMES), ...read.matchAll(CAPITAL_NAMES)]
    .filter(([words]) => !OFFICES.test(words) && !PLACES.test(words) && !PEOPLES.test(words))
    .map(({ 0: words, index }) => ({ words, start: index }));
}
