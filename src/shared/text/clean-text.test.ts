import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, soundOf } from '../roster/names.ts';
import { codeKey } from '../roster/same-person.ts';
import { cleanText, comparable } from './clean-text.ts';
import { fold, foldSpelling } from './fold.ts';
import { personalDataIn } from './personal-data.ts';
import { wordsOf } from './words.ts';

describe('cleanText', () => {
  it('joins what UniKey sends as letter and combining mark', () => {
    expect(cleanText('ti\u00ea\u0301p')).toBe('tiếp');
  });

  it('drops control characters and half characters, and keeps tabs, lines and emoji', () => {
    expect(cleanText('a\u0000b\u001b\tc\r\nd\re \ud83d\ude00 \ud800')).toBe('ab\tc\nd\ne 😀 \ufffd');
  });

  it.each([
    ['a line break of Word and PowerPoint', 'điện\u000bnước', 'điện\nnước'],
    ['a page break', 'Trang một\fTrang hai', 'Trang một\nTrang hai'],
    ['next line', 'Câu một\u0085Câu hai', 'Câu một\nCâu hai'],
    ['a line separator', 'Dòng một\u2028Dòng hai', 'Dòng một\nDòng hai'],
    ['a paragraph separator', 'Dòng một\u2029Dòng hai', 'Dòng một\nDòng hai'],
    ['the line break of a cell, as Excel writes it', 'dòng một_x000B_dòng hai', 'dòng một\ndòng hai'],
    ['the return of a cell, as Excel writes it', 'dòng một_x000D_\ndòng hai', 'dòng một\ndòng hai'],
    ['the hyphen of Word that is not broken at', 'Số 05\u001eHD', 'Số 05-HD'],
    ['the optional hyphen of Word', 'cộng tác\u001f viên', 'cộng tác viên'],
    ['soft hyphens', 'ngh\u00adị quy\u00adết', 'nghị quyết'],
    ['a space of no width', 'x\u200băng dầu', 'xăng dầu'],
    ['marks of direction', '\u202a0912345678\u202c', '0912345678'],
    ['a byte order mark', '\ufeffHội nghị', 'Hội nghị'],
    ['what stands for no character', 'cộng tác\ufffe viên\uffff', 'cộng tác viên'],
    ['a D of another alphabet', '\u00d0ảng ủy, \u00f0ất, \u0189ường', 'Đảng ủy, đất, Đường'],
    ['a tone before its hat', 'ca\u0301\u0302p, \u00e1\u0302m', 'cấp, ấm'],
    ['a tone before its horn', 'du\u031b\u0323ng, mo\u0300\u031b', 'dựng, mờ'],
    ['a joiner between letters', 'cán\u200d bộ', 'cán bộ'],
  ])('puts right %s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it.each([
    '👨\u200d👩\u200d👧',
    '❤\ufe0f',
    '1\ufe0f\u20e3',
    '👍🏽',
    '₫ – “giá” … ½ m² H’Hen K’Brơi',
    'a\tb\nc',
  ])('leaves alone what is meant to be so: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('changes nothing it has cleaned before', () => {
    const marks = fc.constantFrom(
      '\u0301',
      '\u0302',
      '\u0323',
      '\u031b',
      '\u200d',
      '\ufe0f',
      '😀',
      'a',
      'o',
      '_x000B_',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(marks).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (typed) => cleanText(cleanText(typed)) === cleanText(typed)));
  });
});

/** The same text as a reader sees it, in other characters. */
const disguises: readonly ((text: string, at: number) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309])/g, '$2$1'),
  (text, at) => `${text.slice(0, at)}\u200b${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  (text) => `\u202a${text}\u202c`,
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\u202f'),
  (text) => text.replaceAll('Đ', '\u00d0').replaceAll('đ', '\u00f0'),
  (text) => text.replaceAll('Đ', '\u0189').replaceAll('đ', '\u0256'),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => text.replaceAll('-', '\u2013'),
  (text) => text.replaceAll("'", '\u2019'),
  (text) => text.replaceAll("'", '\u02bc'),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
];

const said = fc
  .array(
    fc.constantFrom(
      'Đường',
      'ấp',
      'Y-Khoa',
      "H'Hen",
      'nghị quyết',
      'ông Đỗ Văn Đức',
      '0912 345 678',
      'CTV-001',
      '12',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '));
const disguised = fc
  .tuple(said, fc.array(fc.tuple(fc.constantFrom(...disguises), fc.nat(40)), { maxLength: 3 }))
  .map(
    ([text, changes]) => [text, changes.reduce((now, [disguise, at]) => disguise(now, at), text)] as const,
  );

describe('two texts that look the same', () => {
  it.each([
    ['the folded text', fold],
    ['the spelling', foldSpelling],
    ['what is compared', (text: string) => comparable(text)],
    [
      'the words of the search',
      (text: string) => wordsOf(text).map(({ folded, accented }) => [folded, accented]),
    ],
    ['the name in a table', nameKey],
    ['the sound of a name', soundOf],
    ['the code of a person', (code: string) => codeKey({ code })],
    ['the personal data in them', (text: string) => personalDataIn(text).map(({ kind }) => kind)],
  ])('are the same by %s', (_, keyOf: (text: string) => unknown) => {
    fc.assert(
      fc.property(disguised, ([text, other]) => {
        expect(keyOf(other)).toEqual(keyOf(text));
      }),
    );
  });

  it('are stored as what was typed where it can be seen', () => {
    expect(cleanText('H’Hen – 05\u201107')).toBe('H’Hen – 05\u201107');
  });
});
