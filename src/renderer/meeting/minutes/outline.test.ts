import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../shared/minutes/document.ts';
import { outlineOf, parts } from './outline.ts';

describe('the outline of the minutes', () => {
  it('has every part in order, complete where nothing is missing', () => {
    const outline = outlineOf([]);
    expect(outline.map(({ part }) => part)).toEqual(parts);
    expect(outline.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  it('puts each thing that can be missing into exactly one part', () => {
    const listed = outlineOf(missingParts).flatMap(({ missing }) => missing.map(({ what }) => what));
    expect(listed.toSorted()).toEqual([...missingParts].toSorted());
  });

  it('leads to the place where it can be entered', () => {
    const [letterhead] = outlineOf(['number', 'symbol']);
    expect(letterhead?.missing).toEqual([
      { what: 'symbol', place: 'settings' },
      { what: 'number', place: 'conclusion' },
    ]);
  });
});
