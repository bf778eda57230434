import { expect, it } from 'vitest';
import { chosenOf, countChosen, everything, isChosen, nothing, withChosen } from './selection.ts';

it('holds some records, and counts them', () => {
  const two = withChosen(withChosen(nothing, ['a', 'b', 'c'], true), ['b'], false);
  expect(['a', 'b', 'c'].map((id) => isChosen(two, id))).toEqual([true, false, true]);
  expect(countChosen(two, 100_000)).toBe(2);
  expect(chosenOf(two, 'filter')).toEqual({ which: 'these', ids: ['a', 'c'] });
});

it('holds all that match but some, however many there are', () => {
  const most = withChosen(withChosen(everything, ['a', 'b'], false), ['b'], true);
  expect(['a', 'b', 'c'].map((id) => isChosen(most, id))).toEqual([false, true, true]);
  expect(countChosen(most, 100_000)).toBe(99_999);
  expect(chosenOf(most, 'filter')).toEqual({ which: 'matching', filter: 'filter', except: ['a'] });
});
