import { describe, expect, it } from 'vitest';
import { missingParts } from '../../../../shared/documents/model.ts';
import { documentKinds } from '../../../../shared/records/document-kinds.ts';
import { outlineOf, partsOf } from './outline.ts';

describe.each(documentKinds)('the outline of a document: %s', (kind) => {
  it('has every part in order, complete where nothing is missing', () => {
    const outline = outlineOf(kind, []);
    expect(outline.map(({ part }) => part)).toEqual(partsOf[kind]);
    expect(outline.every(({ missing }) => missing.length === 0)).toBe(true);
  });

  it('puts each thing that can be missing into exactly one part', () => {
    const listed = outlineOf(kind, missingParts).flatMap(({ missing }) => missing.map(({ what }) => what));
    expect(listed.toSorted()).toEqual([...missingParts].toSorted());
  });
});

describe('where what is missing can be entered', () => {
  it('is the settings for the symbol and the field beside the pages for the number', () => {
    const [letterhead] = outlineOf('minutes', ['number', 'symbol']);
    expect(letterhead?.missing).toEqual([
      { what: 'symbol', where: 'settings' },
      { what: 'number', where: 'number' },
    ]);
  });

  it('is with the first part of the kind that it belongs to', () => {
    const partWith = (kind: 'minutes' | 'attendanceSheet') =>
      outlineOf(kind, ['recorder']).find(({ missing }) => missing.length > 0)?.part;
    expect(partWith('minutes')).toBe('opening');
    expect(partWith('attendanceSheet')).toBe('closing');
  });
});
