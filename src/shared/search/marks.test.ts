import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../text/words.ts';
import { marksIn, passageOf } from './marks.ts';
import { parseQuery } from './query.ts';

const marked = (text: string, query: string) =>
  marksIn(text, parseQuery(query).terms).map(([from, to]) => text.slice(from, to));

describe('what is marked in a text', () => {
  const text = 'Hòa giải ở phường Cầu Mới; đường Hoà Bình ngập, ĐƯỜNG thoát nước tắc';

  it.each([
    ['duong ', ['đường', 'ĐƯỜNG']],
    ['đuong', ['đường', 'ĐƯỜNG']],
    ['hoà ', ['Hòa', 'Hoà']],
    ['"duong hoa" ', ['đường', 'Hoà']],
    ['ph', ['phường']],
    ['ngap tac ', ['ngập', 'tắc']],
    ['"duong ngap"', []],
    ['#y-te 9/2026', []],
  ])('of %j', (query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('is the very letters also where they are not in NFC', () => {
    const apart = text.normalize('NFD');
    expect(marked(apart, 'duong ')).toEqual(['đường'.normalize('NFD'), 'ĐƯỜNG'.normalize('NFD')]);
  });

  it('reads, without its accents, as what was looked for', () => {
    const word = fc.constantFrom(
      'Đường',
      'hoà',
      'hòa',
      'ngập',
      'kỹ',
      'kĩ',
      'duong',
      'ê\u0301',
      '2026',
      'phường',
    );
    const form = fc.constantFrom('NFC', 'NFD');
    const sentence = fc
      .tuple(fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '😀'))), form)
      .map(([parts, as]) => parts.flat().join('').normalize(as));
    fc.assert(
      fc.property(
        sentence,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (said, sought, open) => {
          const { terms } = parseQuery(sought.join(' ') + (open ? '' : ' '));
          const wanted = terms.flatMap(({ words }) => words);
          const last = wanted.at(-1);
          const marks = marksIn(said, terms);
          for (const [from, to] of marks) {
            const [read] = wordsOf(said.slice(from, to));
            const isWanted = wanted.some(({ folded }) => folded === read?.folded);
            expect(isWanted || (open && read?.folded.startsWith(last?.typed ?? ''))).toBe(true);
          }
          const readable = wordsOf(said).filter((each) =>
            wanted.some(({ folded }) => folded === each.folded),
          );
          expect(marks.length).toBeGreaterThanOrEqual(readable.length);
        },
      ),
    );
  });
});

describe('the passage around what was found', () => {
  it('is the whole of a short text, on one line', () => {
    expect(passageOf('Đường\n ngập', parseQuery('ngap').terms)).toEqual({
      text: 'Đường ngập',
      marks: [[6, 10]],
    });
  });

  it('begins shortly before it in a long one, between words, and is marked as a part', () => {
    const long = `${'đầu '.repeat(100)}đường ngập ${'cuối '.repeat(100)}`;
    const { text, marks } = passageOf(long, parseQuery('duong ngap').terms);
    expect(text).toMatch(/^… đầu (đầu )+đường ngập (cuối )+…$/);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['đường', 'ngập']);
    expect(text.length).toBeLessThan(200);
  });

  it('holds up in any text: short, well-formed, with the marks on what they marked', () => {
    const part = fc.constantFrom('đường', 'x'.repeat(60), '😀', 'ê\u0301', ' ', '/', 'ngập', '\n');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 120 }).map((parts) => parts.join('')),
        (said) => {
          const { terms } = parseQuery('duong ');
          const { text, marks } = passageOf(said, terms);
          expect(text.isWellFormed()).toBe(true);
          expect(text.length).toBeLessThan(290);
          for (const [from, to] of marks) expect(text.slice(from, to)).toBe('đường');
          if (marksIn(said, terms).length > 0) expect(marks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
