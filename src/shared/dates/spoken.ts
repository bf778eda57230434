import { comparable } from '../text/clean-text.ts';

const ONES: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const ONE = Object.keys(ONES).join('|');
/** "mười", "mười lăm", "hai mươi", "hai mươi mốt", "ba"; the fourth day of the week is no number. */
const NUMBER = new RegExp(
  `(?<!\\p{L}|thứ )(?:(mười)(?: (${ONE}|năm))?|(${ONE}|năm) mươi(?: (${ONE}))?|(${ONE}))(?!\\p{L})`,
  'gu',
);
/** The word for five is the word for year, too: it counts where what it counts follows and nothing makes it a year. */
const FIVE = /(?<=^|vòng |sau |quá |hạn |trong )năm(?= (?:ngày|tuần|tháng|giờ|tiếng|phút))/gu;

/**
 * A time or day as it is to be read: in small letters, with single spaces, figures of one width and numbers in figures.
 * "Mười lăm  ngày" is "15 ngày".
 */
export function spoken(typed: string): string {
  const text = comparable(typed).toLowerCase().replace(/\s+/gu, ' ').trim();
  return text
    .replace(FIVE, '5')
    .replace(
      NUMBER,
      (_words: string, ten?: string, afterTen?: string, tens?: string, afterTens?: string, one?: string) => {
        if (ten !== undefined) return String(10 + numberOf(afterTen));
        return String(10 * numberOf(tens) + numberOf(tens === undefined ? one : afterTens));
      },
    );
}

function numberOf(word: string | undefined): number {
  if (word === undefined) return 0;
  return word === 'năm' ? 5 : (ONES[word] ?? 0);
}
