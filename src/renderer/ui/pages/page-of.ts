import type { Block } from '../../../shared/documents/model.ts';
import type { Piece } from './pieces.ts';
import type { Sheet } from './sheets.ts';

/** The page a text begins on, counted from 0; null where it is on none of the pages known yet. */
export function pageOf(
  place: string,
  blocks: readonly Block[],
  pieces: readonly Piece[],
  sheets: readonly Sheet[],
): number | null {
  const piece = pieces.findIndex(({ block, row }) => {
    const found = blocks[block];
    return found !== undefined && holds(found, row, place);
  });
  const page = sheets.findIndex(({ first, end }) => first.piece <= piece && piece < end);
  return piece === -1 || page === -1 ? null : page;
}

function holds(block: Block, row: number | null, place: string): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.place === place;
    case 'columns':
      return [...block.left, ...block.right].some((paragraph) => paragraph.place === place);
    case 'table': {
      const rowPlace = block.rows[row ?? -1]?.place;
      return rowPlace !== undefined && place.startsWith(`${rowPlace}/`);
    }
  }
}
