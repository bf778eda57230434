import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrackedPiece, trackedWords } from './tracked-words.ts';

const without = (pieces: readonly TrackedPiece[], kind: TrackedPiece['kind']) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

const text = fc
  .array(fc.constantFrom('nước', 'giếng', 'có', 'mùi', 'tanh', 'lạ', ',', '.', ' ', '  ', '\t', '“', 'Nước'))
  .map((words) => words.join(''));

describe('two texts as one with tracked changes', () => {
  it('shows the words that were taken out and put in', () => {
    expect(trackedWords('Nước giếng có mùi tanh.', 'Nước giếng có mùi lạ, đục.')).toEqual([
      { kind: 'same', text: 'Nước giếng có mùi ' },
      { kind: 'deleted', text: 'tanh' },
      { kind: 'inserted', text: 'lạ, đục' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps a word whose spaces alone have changed', () => {
    expect(trackedWords('mùi tanh', 'mùi tanh quá')).toEqual([
      { kind: 'same', text: 'mùi tanh' },
      { kind: 'inserted', text: ' quá' },
    ]);
  });

  it('is either text to the letter, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const pieces = trackedWords(earlier, later);
        expect(without(pieces, 'inserted')).toBe(earlier);
        expect(without(pieces, 'deleted')).toBe(later);
        expect(trackedWords(earlier, earlier).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
