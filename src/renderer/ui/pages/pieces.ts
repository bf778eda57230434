import type { Block, ParagraphRole } from '../../../shared/documents/model.ts';

/** What may stand first on a page: a block, or a row of a table with the head over it. */
export interface Piece {
  readonly block: number;
  /** Null for what is no table, and for a table without rows. */
  readonly row: number | null;
}

/** A paper as the pieces a page break may fall between; paragraphs may be divided besides. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block, at): Piece[] =>
    block.type === 'table' && block.rows.length > 0
      ? block.rows.map((_row, row) => ({ block: at, row }))
      : [{ block: at, row: null }],
  );
}

/** Pieces that are drawn as one: a block, or consecutive rows of one table. */
export interface Part {
  readonly block: Block;
  /** What stands above it in the paper, which may be on another page. */
  readonly before: ParagraphRole | undefined;
  /** The number of its first piece. */
  readonly piece: number;
  /** The rows of a table that are drawn, the last one not among them. */
  readonly rows: { readonly from: number; readonly to: number };
}

/** The pieces `from` up to, not with, `to` as they are drawn one under another. */
export function partsOf(
  blocks: readonly Block[],
  pieces: readonly Piece[],
  from: number,
  to: number,
): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < Math.min(to, pieces.length); ) {
    const piece = pieces[at];
    const block = blocks[piece?.block ?? -1];
    if (piece === undefined || block === undefined) break;
    const first = piece.row ?? 0;
    const left = block.type === 'table' ? block.rows.length - first : 0;
    const count = Math.min(left, to - at);
    parts.push({
      block,
      before: roleOf(blocks[piece.block - 1]),
      piece: at,
      rows: { from: first, to: first + count },
    });
    at += Math.max(count, 1);
  }
  return parts;
}

function roleOf(block: Block | undefined): ParagraphRole | undefined {
  return block?.type === 'paragraph' ? block.role : undefined;
}
