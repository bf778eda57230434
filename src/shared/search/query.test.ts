import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksNothing, hasAccents, LONGEST_QUERY, parseQuery, squeezed } from './query.ts';

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
      names: { topic: ['y-te', 'An toàn thực phẩm'], locality: ['Ruộng Mới'], agency: [] },
      days: { from: '2026-09-01', to: '2026-09-30' },
    });
    expect(terms('đường #y-te @ruong-moi 9/2026 ngập ')).toEqual(['duong', 'ngap']);
  });

  it('reads a name of several words as far as there is one that begins so', () => {
    const known = ['antoanthucpham', 'anpho', 'soyte'];
    const isName = (_kind: string, text: string) => known.some((name) => name.startsWith(squeezed(text)));
    const read = (typed: string) => parseQuery(typed, { periods: true, isName });
    expect(read('#an toàn thực phẩm chợ @an phố ngập >Sở Y tế ')).toMatchObject({
      names: { topic: ['an toàn thực phẩm'], locality: ['an phố'], agency: ['Sở Y tế'] },
      terms: [{ words: [{ folded: 'cho' }] }, { words: [{ folded: 'ngap' }] }],
    });
    expect(read('#an ninh').names.topic).toEqual(['an']);
  });

  it('takes a sign for one only where a name can stand behind it', () => {
    expect(parseQuery('giá > 50 >100').names.agency).toEqual([]);
    expect(terms('giá > 50 ')).toEqual(['gia', '50']);
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
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
    );
  });
});
