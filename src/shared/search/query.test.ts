import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksNothing, hasAccents, LONGEST_QUERY, parseQuery } from './query.ts';

/** "an toan" for a phrase, "pham*" for what may go on. */
const terms = (typed: string) =>
  parseQuery(typed).terms.map(
    ({ words, isOpen }) => words.map(({ folded }) => folded).join(' ') + (isOpen ? '*' : ''),
  );

describe('what is typed into the search box', () => {
  it.each([
    ['an toan thuc pham', ['an', 'toan', 'thuc', 'pham*']],
    ['Đường ', ['duong']],
    ['"an toàn thực phẩm" chợ', ['an toan thuc pham', 'cho*']],
    ['“an toàn”', ['an toan']],
    ['"an toàn thực ph', ['an toan thuc', 'ph*']],
    ['05-HD/VPTW', ['05 hd', 'vptw*']],
    ['chợ!', ['cho']],
    ['C# a@b.vn', ['c', 'a b', 'vn*']],
    ['AND OR NOT NEAR(', ['and', 'or', 'not', 'near']],
  ])('%j asks for %j', (typed, expected) => {
    expect(terms(typed)).toEqual(expected);
  });

  it('reads topics, localities and periods wherever they stand', () => {
    expect(parseQuery('đường #y-te @"Ruộng Mới" #"An toàn thực phẩm" 9/2026 ngập')).toMatchObject({
      topics: ['yte', 'antoanthucpham'],
      localities: ['ruongmoi'],
      days: { from: '2026-09-01', to: '2026-09-30' },
    });
    expect(terms('đường #y-te @ruong-moi 9/2026 ngập ')).toEqual(['duong', 'ngap']);
  });

  it('looks for a period in quotes word by word', () => {
    expect(parseQuery('"9/2026"')).toMatchObject({
      days: null,
      terms: [{ words: [{ folded: '9' }, { folded: '2026' }] }],
    });
  });

  it.each(['', '  ', '"', '""', '#', '@', '😀', '*', '\0', '()', '-', '‏'])('%j asks nothing', (typed) => {
    expect(asksNothing(parseQuery(typed))).toBe(true);
  });

  it('tells whether accents were typed', () => {
    expect(hasAccents(parseQuery('duong ky'))).toBe(false);
    expect(hasAccents(parseQuery('đuong'))).toBe(true);
    expect(hasAccents(parseQuery('KỸ'))).toBe(true);
  });

  it('has an answer to anything, short and of letters and digits only', () => {
    const signs = fc.string({
      unit: fc.constantFrom('"', '#', '@', '“', '(', '*', '\0', 'đ', ' ', '..', '9/2026'),
    });
    const typed = fc.oneof(
      signs,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 900 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        const words = query.terms.flatMap((term) => term.words.map(({ folded }) => folded));
        expect(words.join('').length).toBeLessThanOrEqual(4 * LONGEST_QUERY);
        for (const word of [...words, ...query.topics]) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});
