import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/documents/model.ts';
import { piecesOf } from './pieces.ts';
import { BEGINNING, type LaidOut, type Sheet, settledSheets, unchangedPages, whereToGoOn } from './sheets.ts';

const PAGE = 1000;

/** Pieces of these heights one under another, a page break through whatever stands at its end. */
function laidOutAs(heights: readonly number[], from = 0): LaidOut[] {
  let down = heights.slice(0, from).reduce((sum, height) => sum + height, 0);
  return heights.slice(from).map((height, at) => {
    const page = Math.floor(down / PAGE);
    const top = down - page * PAGE;
    down += height;
    return { piece: from + at, page, top, lastPage: Math.max(page, Math.ceil(down / PAGE) - 1) };
  });
}

/** The pages found slice by slice, as the window does it. */
function inSlices(heights: readonly number[], count: number): Sheet[] {
  const sheets: Sheet[] = [];
  let first = BEGINNING;
  let size = count;
  let isEnd = false;
  while (!isEnd) {
    const end = first.piece + size;
    isEnd = end >= heights.length;
    const laidOut = laidOutAs(heights.slice(0, end), first.piece);
    const found = settledSheets(laidOut, sheets.length, isEnd);
    sheets.push(...found);
    first = whereToGoOn(laidOut, sheets.length);
    size = found.length === 0 ? size * 2 : count;
  }
  return sheets;
}

const anyHeights = fc.array(fc.integer({ min: 1, max: 2500 }), { minLength: 1, maxLength: 60 });

describe('which pieces are on which page', () => {
  it('a piece over a page break is on both, drawn from where it begins', () => {
    const sheets = settledSheets(laidOutAs([400, 500, 300, 900]), 0, true);
    expect(sheets).toEqual([
      { first: { piece: 0, page: 0, top: 0 }, end: 3 },
      { first: { piece: 2, page: 0, top: 900 }, end: 4 },
      { first: { piece: 3, page: 1, top: 200 }, end: 4 },
    ]);
  });

  it('a piece that ends where its page does is on that page alone', () => {
    const sheets = settledSheets(laidOutAs([400, 600, 300]), 0, true);
    expect(sheets.map(({ first, end }) => [first.piece, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('a piece longer than two pages is alone on the one between', () => {
    const sheets = settledSheets(laidOutAs([100, 2500, 100]), 0, true);
    expect(sheets.map(({ first, end }) => [first.piece, first.page, end])).toEqual([
      [0, 0, 2],
      [1, 0, 2],
      [1, 0, 3],
    ]);
  });

  it('the last page is open as long as more may follow', () => {
    const laidOut = laidOutAs([400, 500, 300]);
    expect(settledSheets(laidOut, 0, false)).toHaveLength(1);
    expect(whereToGoOn(laidOut, 1)).toEqual({ piece: 2, page: 0, top: 900 });
  });

  it('is the same whether found in one go or slice by slice', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({ min: 1, max: 9 }), (heights, count) => {
        expect(inSlices(heights, count)).toEqual(settledSheets(laidOutAs(heights), 0, true));
      }),
    );
  });

  it('leaves no piece out', () => {
    fc.assert(
      fc.property(anyHeights, (heights) => {
        const sheets = settledSheets(laidOutAs(heights), 0, true);
        const drawn = sheets.flatMap(({ first, end }) =>
          Array.from({ length: end - first.piece }, (_, at) => first.piece + at),
        );
        expect([...new Set(drawn)]).toEqual(heights.map((_, at) => at));
      }),
    );
  });
});

describe('after a change', () => {
  const blocks = Array.from(
    { length: 9 },
    (_, at): Block => ({ type: 'paragraph', role: 'body', runs: [{ text: String(at) }] }),
  );
  const pieces = piecesOf(blocks);
  const sheets = settledSheets(laidOutAs(blocks.map(() => 500)), 0, true);
  const changedAt = (at: number) => blocks.map((block, index) => (index === at ? { ...block } : block));

  it.each([
    [0, 0],
    [3, 0],
    [5, 1],
    [8, 3],
  ])('of piece %i, %i pages stay', (at, kept) => {
    expect(sheets).toHaveLength(5);
    expect(unchangedPages(sheets, pieces, blocks, changedAt(at))).toBe(kept);
  });

  it('that adds to the end, all but the last two stay', () => {
    expect(unchangedPages(sheets, pieces, blocks, [...blocks, ...blocks])).toBe(4);
    expect(unchangedPages(sheets, pieces, blocks, blocks.slice(0, 4))).toBe(1);
  });
});
