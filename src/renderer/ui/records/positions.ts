import { generateKeyBetween } from 'fractional-indexing';

interface Placed {
  readonly id: string;
  readonly position: string;
}

/**
 * The key that moves a row one step up or down among rows in their order; null where it can go no further. Two PCs may
 * have given neighbours the same key: the row then goes past all of them.
 */
export function positionAfterStep(rows: readonly Placed[], id: string, by: -1 | 1): string | null {
  const at = rows.findIndex((row) => row.id === id);
  if (at === -1 || rows[at + by] === undefined) return null;
  const others = rows.filter((row) => row.id !== id);
  const before = others[at + by - 1]?.position ?? null;
  const after = others.slice(at + by).find(({ position }) => before === null || position > before);
  // A row that has no place yet stands before all others; beside it there is nothing to reckon with.
  return generateKeyBetween(before || null, after?.position || null);
}
