import { describe, expect, it } from 'vitest';
import { beginningOf, leftOutAfter, standingOf } from './edit-standing.ts';

const edit = {
  place: 'opening.place',
  stored: 'opening.place',
  text: 'Tại sân',
  base: 'Tại hội trường',
  applied: true,
  now: 'Tại hội trường',
  after: null,
};

describe('what became of an edit', () => {
  it('is that it shows, or that it leaves its paragraph out', () => {
    expect(standingOf(edit)).toBe('shown');
    expect(standingOf({ ...edit, text: ' \n' })).toBe('left-out');
  });

  it('is that the words under it changed, also where it leaves them out', () => {
    expect(standingOf({ ...edit, applied: false, now: 'Tại sân vận động' })).toBe('source-changed');
    expect(standingOf({ ...edit, text: '', applied: false, now: 'Tại sân vận động' })).toBe('source-changed');
  });

  it('is that its place is gone', () => {
    expect(standingOf({ ...edit, applied: false, now: null })).toBe('no-place');
  });
});

it('gathers what was left out by the place it stood after', () => {
  const [one, two] = [
    { ...edit, text: '', after: 'opening.start' },
    { ...edit, place: 'opening.chair', text: '', after: 'opening.start' },
  ];
  expect(leftOutAfter([one, edit, two])).toEqual(new Map([['opening.start', [one, two]]]));
});

it('shows the beginning of a long text in one line', () => {
  expect(beginningOf('một\nhai')).toBe('một hai');
  expect(beginningOf('chữ '.repeat(50), 10)).toBe('chữ chữ ch…');
});
