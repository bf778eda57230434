import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const accented = (text: string) => wordsOf(text).map((word) => word.accented);

/** Vietnamese as people write it, and everything else that may be in a text. */
const vietnamese = fc
  .array(fc.constantFrom('Đường', 'hoà', 'hòa', 'thuỷ', 'kỹ', 'ngập', 'ưỡn', 'x', '2026', ' ', '.', '-'))
  .map((parts) => parts.join(''));
const anything = fc.oneof(vietnamese, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('the words of a text', () => {
  it('are told apart by everything that is neither letter nor digit', () => {
    expect(folded('Công văn 05-HD/VPTW: "đường ngập" (lần 2)')).toEqual(
      'cong van 05 hd vptw duong ngap lan 2'.split(' '),
    );
  });

  it.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['ủy', 'uỷ'],
    ['Đường'.normalize('NFD'), 'đường'],
    // UniKey's "Unicode tổ hợp": a letter with its hat, and the tone behind it.
    ['ê\u0301', 'ế'],
  ])('are the same whichever way their marks are written: %s, %s', (one, other) => {
    expect(accented(one)).toEqual(accented(other));
    expect(folded(one)).toEqual(folded(other));
  });

  it.each([
    ['kỹ', 'kĩ'],
    ['bác sỹ', 'bác sĩ'],
    ['quý', 'quí'],
  ])('are found in either spelling: %s, %s', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it('keep apart what is not the same', () => {
    expect(folded('thúy')).not.toEqual(folded('thúi'));
    expect(accented('đường')).not.toEqual(accented('dường'));
    expect(accented('đường')).not.toEqual(accented('đương'));
    expect(folded('y tế')).toEqual(['y', 'te']);
  });

  it('stand where they say, and say what stands there', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { from, to, folded: word } of wordsOf(text)) {
          expect(word).not.toBe('');
          expect(folded(text.slice(from, to))).toEqual([word]);
        }
      }),
    );
  });

  it('are the same in NFC and NFD', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
        expect(accented(text.normalize('NFD'))).toEqual(accented(text.normalize('NFC')));
      }),
    );
  });
});
