import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/model.ts';
import { pageOf } from './page-of.ts';
import { piecesOf } from './pieces.ts';

const text = (place: string): Block => ({ type: 'paragraph', role: 'body', runs: [{ text: place }], place });
const table: Block = {
  type: 'table',
  columns: [{ head: 'STT', share: 1, align: 'center' }],
  rows: [
    { place: 'task:a', cells: ['1'] },
    { place: 'task:b', cells: ['2'] },
  ],
  rowMm: 0,
};
const signatures: Block = {
  type: 'columns',
  part: 'signatures',
  left: [],
  right: [{ role: 'signatureName', runs: [], place: 'chair.name' }],
};
const blocks = [text('one'), text('two'), table, signatures];
const pieces = piecesOf(blocks);
const at = (piece: number, page: number, end: number) => ({ first: { piece, page, top: 0 }, end });
// The second text runs on to the second page.
const sheets = [at(0, 0, 2), at(1, 0, 3), at(3, 2, 5)];

describe('the page a text begins on', () => {
  it.each([
    ['one', 0],
    ['two', 0],
    ['task:a/0', 1],
    ['task:b/0', 2],
    ['chair.name', 2],
  ])('of %s is %i', (place, page) => {
    expect(pageOf(place, blocks, pieces, sheets)).toBe(page);
  });

  it('is unknown for what is not there, or not laid out yet', () => {
    expect(pageOf('task:c/0', blocks, pieces, sheets)).toBeNull();
    expect(pageOf('chair.name', blocks, pieces, sheets.slice(0, 2))).toBeNull();
  });
});
