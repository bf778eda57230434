import type { Piece, PieceRole, Placed } from './paragraph-role.ts';
import { TYPED_RULE } from './patterns.ts';

/** Shorter lines of what is attached are headings, remarks and signatures of all kinds. */
const SHORTEST_TEXT = 85;

/**
 * The roles of what is attached behind the signatures. The guides say little of it: tables and running text are
 * checked as everywhere, all else only for its font.
 */
export function annexRoles(placed: readonly Placed[]): Piece[] {
  return placed.map((piece) => ({ ...piece, role: roleOf(piece) }));
}

function roleOf({ text, align, cell, runs }: Placed): PieceRole {
  const words = text.trim();
  if (words === '') return 'line';
  if (cell !== null && cell.columns < 2) return 'other';
  if (cell !== null) return cell.row === 0 ? 'tableHead' : 'tableCell';
  const isRunning = align === 'justify' || align === 'left';
  const standsOut = runs.every(({ bold, italic, text: part }) => bold || italic || part.trim() === '');
  return isRunning && !standsOut && words.length >= SHORTEST_TEXT && !TYPED_RULE.test(words)
    ? 'body'
    : 'other';
}
