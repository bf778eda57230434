import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, matchesWords } from './fold.ts';

// Every letter of the Vietnamese alphabet that is not plain ASCII, with its folded form.
const letters: readonly (readonly [string, string])[] = [
  ['àáảãạăằắẳẵặâầấẩẫậ', 'a'],
  ['èéẻẽẹêềếểễệ', 'e'],
  ['ìíỉĩị', 'i'],
  ['òóỏõọôồốổỗộơờớởỡợ', 'o'],
  ['ùúủũụưừứửữự', 'u'],
  ['ỳýỷỹỵ', 'y'],
  ['đ', 'd'],
];

describe('fold', () => {
  it.each(letters)(
    'turns every letter of %s into %s, composed or decomposed, small or capital',
    (group, plain) => {
      for (const letter of group) {
        for (const form of [
          letter,
          letter.normalize('NFD'),
          letter.toUpperCase(),
          letter.toUpperCase().normalize('NFD'),
        ]) {
          expect(fold(form)).toBe(plain);
        }
      }
    },
  );

  it('covers the 67 letters with marks in both cases: 134', () => {
    expect(letters.reduce((sum, [group]) => sum + [...group].length * 2, 0)).toBe(134);
  });

  it('makes tone placement irrelevant', () => {
    expect(fold('hòa thủy ủy')).toBe(fold('hoà thuỷ uỷ'));
  });

  it('is idempotent for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('matchesWords', () => {
  const speaker = 'Nguyễn Thị Đào CTV07 Hội Nông dân xã Ruộng Mới';

  it.each(['ruong moi', 'dao', 'đào', 'ctv07', 'nong d ruong', 'RUỘNG', 'mới hội'])(
    'finds the speaker by “%s”',
    (query) => {
      expect(matchesWords(speaker, query)).toBe(true);
    },
  );

  it.each(['uong', 'nong trai'])('does not find the speaker by “%s”', (query) => {
    expect(matchesWords(speaker, query)).toBe(false);
  });

  it('takes any odd input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (query) => typeof matchesWords(speaker, query) === 'boolean',
      ),
    );
  });

  it('separates words at everything that is no letter or digit', () => {
    expect(foldedWords('An ninh, trật-tự (24/7)')).toEqual(['an', 'ninh', 'trat', 'tu', '24', '7']);
  });
});
