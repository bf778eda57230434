import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines, lineKey } from './align-lines.ts';
import type { Step } from './steps.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));

/** Few words, so that many lines are alike or the same. */
const anyLine = fc
  .array(fc.constantFrom('đường', 'ngập', 'chợ', 'thuốc', 'trường', 'xã'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const anyLines = fc.array(anyLine, { maxLength: 14 });

const knownIn = (step: Step): number[] => ('known' in step ? [step.known].flat() : []);
const returnedIn = (step: Step): number[] => ('returned' in step ? [step.returned].flat() : []);

describe('aligning lines', () => {
  it('says of every line on either side what became of it, once', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (ours, theirs) => {
        const steps = alignLines(lines(...ours), lines(...theirs));
        expect(steps.flatMap(knownIn).toSorted((a, b) => a - b)).toEqual([...ours.keys()]);
        expect(steps.flatMap(returnedIn).toSorted((a, b) => a - b)).toEqual([...theirs.keys()]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what it pairs in order, and pairs as the same only what reads the same', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (ours, theirs) => {
        const steps = alignLines(lines(...ours), lines(...theirs));
        const paired = steps
          .filter(({ kind }) => kind === 'same' || kind === 'changed' || kind === 'joined')
          .map((step) => ({ known: knownIn(step), returned: returnedIn(step) }))
          .toSorted((a, b) => (a.known[0] ?? 0) - (b.known[0] ?? 0));
        const returned = paired.flatMap((pair) => pair.returned);
        expect(returned).toEqual(returned.toSorted((a, b) => a - b));
        for (const step of steps) {
          if (step.kind !== 'same' && step.kind !== 'moved') continue;
          expect(lineKey(ours[step.known] ?? '')).toBe(lineKey(theirs[step.returned] ?? ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing to say of a file that nobody changed', () => {
    fc.assert(
      fc.property(anyLines, (ours) => {
        expect(alignLines(lines(...ours), lines(...ours)).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('pairs a line with its new words, not with another that is hardly less alike', () => {
    const ours = lines('Có mặt: 02 đồng chí.', 'Vắng mặt: 01 đồng chí.', 'Đường số 2 ngập khi mưa lớn.');
    const theirs = lines(
      'Có mặt: 02 đồng chí.',
      'Vắng mặt: 03 đồng chí.',
      'Đường số 2 vẫn ngập khi mưa lớn.',
    );
    expect(alignLines(ours, theirs).filter(({ kind }) => kind === 'changed')).toEqual([
      { kind: 'changed', known: 1, returned: [1] },
      { kind: 'changed', known: 2, returned: [2] },
    ]);
  });

  it('says that a line is unclear where it may belong to two', () => {
    const ours = lines('Đề nghị sửa đường liên xã', 'Đề nghị sửa đường liên thôn');
    const theirs = lines('Đề nghị sửa đường liên tỉnh');
    expect(alignLines(ours, theirs).map(({ kind }) => kind)).toEqual([
      'unclearKnown',
      'unclearKnown',
      'unclearReturned',
    ]);
  });

  it('sees a paragraph that was cut, two that became one, and one that was moved', () => {
    expect(alignLines(lines('Đường ngập. Chợ bẩn.'), lines('Đường ngập.', 'Chợ bẩn.'))).toEqual([
      { kind: 'changed', known: 0, returned: [0, 1] },
    ]);
    expect(alignLines(lines('Đường ngập.', 'Chợ bẩn.'), lines('Đường ngập. Chợ bẩn.'))).toEqual([
      { kind: 'joined', known: [0, 1], returned: 0 },
    ]);
    const moved = alignLines(lines('một', 'hai', 'ba', 'bốn'), lines('hai', 'ba', 'bốn', 'một'));
    expect(moved.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'moved', known: 0, returned: 3 }]);
  });
});
