import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, wordDifference } from './word-difference.ts';

const whole = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const changed = (pieces: readonly Piece[]): string[] =>
  pieces.filter((piece) => piece.changed).map(({ text }) => text.trim());

describe('wordDifference', () => {
  it('marks the words that were taken out and those that were put in', () => {
    const { one, other } = wordDifference(
      'Giá lúa giảm nhẹ ở xã Ruộng Mới',
      'Giá lúa giảm mạnh ở phường Ruộng Mới',
    );
    expect(changed(one)).toEqual(['nhẹ', 'xã']);
    expect(changed(other)).toEqual(['mạnh', 'phường']);
  });

  it('does not mark a word for the comma or full stop behind it', () => {
    const { one, other } = wordDifference(
      'Xe chết máy. Giá 1.500 đồng',
      'Xe chết máy, học sinh muộn. Giá 1.600 đồng',
    );
    expect(changed(one)).toEqual(['1.500']);
    expect(changed(other)).toEqual([', học sinh muộn', '1.600']);
  });

  it('marks nothing where only spaces and lines differ', () => {
    const { one, other } = wordDifference('Giá lúa\ngiảm', 'Giá  lúa giảm ');
    expect([...changed(one), ...changed(other)]).toEqual([]);
  });

  it('gives both texts back whole, and what is common is the same in both', () => {
    const text = fc
      .array(fc.constantFrom('giá', 'lúa', 'giảm,', 'giảm.', 'tăng', '1.500', ', ', ' ', '\n'), {
        maxLength: 12,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { one, other } = wordDifference(a, b);
        expect([whole(one), whole(other)]).toEqual([a, b]);
        const common = (pieces: readonly Piece[]) =>
          pieces
            .filter((piece) => !piece.changed)
            .map((piece) => piece.text.replace(/\s/g, ''))
            .join('');
        expect(common(one)).toEqual(common(other));
      }),
    );
  });

  it('takes very long texts without waiting', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at}`).join(' ');
    const { one, other } = wordDifference(`đầu ${long('a')} cuối`, `đầu ${long('b')} cuối`);
    expect([one.length, other.length]).toEqual([3, 3]);
  });
});
