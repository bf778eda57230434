import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../../shared/documents/model.ts';
import { partsOf, piecesOf } from './pieces.ts';

const line = (text: string): Block => ({ type: 'paragraph', role: 'body', runs: [{ text }] });
const table = (rows: number): TableBlock => ({
  type: 'table',
  columns: [{ head: 'STT', share: 1, align: 'center' }],
  rows: Array.from({ length: rows }, (_, at) => ({ place: `row:${at}`, cells: [String(at)] })),
  rowMm: 0,
});

const blocks = [line('trước'), table(3), line('sau')];
const pieces = piecesOf(blocks);

describe('the pieces of a paper', () => {
  it('are its blocks, and the rows of its tables', () => {
    expect(pieces).toEqual([
      { block: 0, row: null },
      { block: 1, row: 0 },
      { block: 1, row: 1 },
      { block: 1, row: 2 },
      { block: 2, row: null },
    ]);
  });

  it('have a place for a table without rows, whose head is drawn', () => {
    expect(piecesOf([table(0)])).toEqual([{ block: 0, row: null }]);
    expect(partsOf([table(0)], piecesOf([table(0)]), 0, 1)).toMatchObject([{ rows: { from: 0, to: 0 } }]);
  });

  it('are drawn as whole blocks, rows of one table together', () => {
    expect(partsOf(blocks, pieces, 0, 5)).toMatchObject([
      { piece: 0, before: undefined },
      { piece: 1, before: 'body', rows: { from: 0, to: 3 } },
      { piece: 4, before: undefined },
    ]);
  });

  it.each([
    [1, 2, [{ piece: 1, rows: { from: 0, to: 1 } }]],
    [2, 99, [{ piece: 2, rows: { from: 1, to: 3 } }, { piece: 4 }]],
    [5, 9, []],
  ])('from %i up to %i are drawn without the others', (from, to, parts) => {
    expect(partsOf(blocks, pieces, from, to)).toMatchObject(parts);
  });
});
