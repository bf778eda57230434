import { isSyllable } from '../text/syllable.ts';
import { type Word, wordsOf } from '../text/words.ts';

/**
 * What offices shorten in names of units and places, as lists and speech have it. Short forms stand on the left in any
 * case; a full name holds no word that is itself on the left.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bch: 'Ban Chấp hành',
  bchqs: 'Ban Chỉ huy Quân sự',
  bdbp: 'Bộ đội Biên phòng',
  bdv: 'Ban Dân vận',
  bql: 'Ban Quản lý',
  btg: 'Ban Tuyên giáo',
  btgdv: 'Ban Tuyên giáo và Dân vận',
  btgdvtu: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  bv: 'Bệnh viện',
  bvđk: 'Bệnh viện Đa khoa',
  ca: 'Công an',
  ccb: 'Cựu chiến binh',
  cđ: 'Công đoàn',
  ctđ: 'Chữ thập đỏ',
  ctv: 'cộng tác viên',
  ctxnxp: 'Cựu Thanh niên xung phong',
  dlxh: 'dư luận xã hội',
  dttg: 'Dân tộc và Tôn giáo',
  đh: 'Đại học',
  đk: 'đặc khu',
  đtn: 'Đoàn Thanh niên',
  đu: 'Đảng ủy',
  gdđt: 'Giáo dục và Đào tạo',
  hcm: 'Hồ Chí Minh',
  hđnd: 'Hội đồng nhân dân',
  hlhpn: 'Hội Liên hiệp Phụ nữ',
  hnd: 'Hội Nông dân',
  hpn: 'Hội Phụ nữ',
  htx: 'Hợp tác xã',
  khcn: 'Khoa học và Công nghệ',
  kp: 'khu phố',
  lđlđ: 'Liên đoàn Lao động',
  lhpn: 'Liên hiệp Phụ nữ',
  mt: 'Mặt trận',
  mttq: 'Mặt trận Tổ quốc',
  mttqvn: 'Mặt trận Tổ quốc Việt Nam',
  nct: 'Người cao tuổi',
  nd: 'Nông dân',
  nnmt: 'Nông nghiệp và Môi trường',
  pn: 'Phụ nữ',
  ptth: 'Phát thanh và Truyền hình',
  qlda: 'Quản lý dự án',
  tdp: 'tổ dân phố',
  th: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tn: 'Thanh niên',
  tncs: 'Thanh niên Cộng sản',
  tncshcm: 'Thanh niên Cộng sản Hồ Chí Minh',
  tnxp: 'Thanh niên xung phong',
  tp: 'thành phố',
  ttyt: 'Trung tâm Y tế',
  tu: 'Tỉnh ủy',
  tyt: 'Trạm Y tế',
  ub: 'Ủy ban',
  ubmttq: 'Ủy ban Mặt trận Tổ quốc',
  ubmttqvn: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  ubnd: 'Ủy ban nhân dân',
  vhttdl: 'Văn hóa, Thể thao và Du lịch',
  vn: 'Việt Nam',
  vp: 'Văn phòng',
};

interface Abbreviation {
  readonly short: Word;
  readonly full: readonly Word[];
  readonly sequence: string;
}

const known = Object.entries(ABBREVIATIONS).flatMap(([short, full]): Abbreviation[] => {
  const [word] = wordsOf(short);
  const words = wordsOf(full);
  return word === undefined ? [] : [{ short: word, full: words, sequence: sequenceOf(words) }];
});
const expansions = new Map(known.map(({ short, full }) => [short.folded, full]));

/** The words of a name with every short form of an office written out: "Hội LHPN" is "Hội Liên hiệp Phụ nữ". */
export function expandAbbreviations(name: string, words: readonly Word[]): Word[] {
  return words.flatMap(
    (word) => (isShortForm(name, word) ? expansions.get(word.folded) : undefined) ?? [word],
  );
}

/** "CA" is the police, and "cả" and "ca" are words: what could be a syllable is short for something in capitals alone. */
function isShortForm(name: string, { from, to, folded, accented }: Word): boolean {
  const written = name.slice(from, to);
  return isSyllable(written) ? written === written.toUpperCase() : accented.length === folded.length;
}

/** The short forms of what is written out: "lhpn" and "pn" for "Hội Liên hiệp Phụ nữ". */
export function abbreviationsIn(words: readonly Word[]): Word[] {
  const sequence = sequenceOf(words);
  return known.filter((one) => sequence.includes(one.sequence)).map(({ short }) => short);
}

/** Words in one string, to be looked for in another. */
export function sequenceOf(words: readonly Word[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}
