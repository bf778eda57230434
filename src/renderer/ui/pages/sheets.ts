import type { Block } from '../../../shared/documents/model.ts';
import type { Piece } from './pieces.ts';

/** Where a piece begins: on which page, counted from 0, and how far below the top of its text, in px. */
export interface SheetPosition {
  readonly piece: number;
  readonly page: number;
  readonly top: number;
}

/**
 * What is drawn for one page: its first piece, which may have begun on an earlier page, and the pieces up to, not
 * with, `end`. Laid out from where the first piece begins, they break as they do in the whole text.
 */
export interface Sheet {
  readonly first: SheetPosition;
  readonly end: number;
}

/** Where a piece was laid out; pages are those of the paper. */
export interface LaidOut extends SheetPosition {
  readonly lastPage: number;
}

export const BEGINNING: SheetPosition = { piece: 0, page: 0, top: 0 };

/**
 * The pages that are settled once some pieces of a text were laid out one after another: all of them where the text
 * ends with the last piece, else all but the last page, since what follows may still take from it.
 *
 * @param from the number of the first page that is looked for.
 */
export function settledSheets(laidOut: readonly LaidOut[], from: number, isEnd: boolean): Sheet[] {
  const last = Math.max(...laidOut.map(({ lastPage }) => lastPage));
  const sheets: Sheet[] = [];
  let at = 0;
  for (let page = from; page <= (isEnd ? last : last - 1); page += 1) {
    while ((laidOut[at]?.lastPage ?? page) < page) at += 1;
    const first = laidOut[at];
    if (first === undefined || first.page > page) break;
    let end = at;
    while ((laidOut[end]?.page ?? page + 1) <= page) end += 1;
    sheets.push({ first: positionOf(first), end: first.piece + end - at });
  }
  return sheets;
}

/** Where to lay out further for page `page`: at the first piece that is on it. */
export function whereToGoOn(laidOut: readonly LaidOut[], page: number): SheetPosition {
  const first = laidOut.find(({ lastPage }) => lastPage >= page);
  return first === undefined ? BEGINNING : positionOf(first);
}

/**
 * How many pages stay as they are in a paper whose text changed. The page before the change does not: it takes over
 * what became short enough for it.
 */
export function unchangedPages(
  sheets: readonly Sheet[],
  pieces: readonly Piece[],
  before: readonly Block[],
  after: readonly Block[],
): number {
  const changed = before.findIndex((block, at) => block !== after[at]);
  const block = changed === -1 ? before.length : changed;
  const found = pieces.findIndex((piece) => piece.block >= block);
  const piece = found === -1 ? pieces.length : found;
  const page = sheets.findIndex(({ end }) => end > piece);
  return Math.max(0, (page === -1 ? sheets.length : page) - 1);
}

function positionOf({ piece, page, top }: SheetPosition): SheetPosition {
  return { piece, page, top };
}
