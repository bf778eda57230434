/**
 * Behind which row one goes when it moves a step up or down: null stands for "first", undefined for "it cannot".
 */
export function afterWhenMoved(ids: readonly string[], id: string, by: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  if (at === -1 || ids[at + by] === undefined) return undefined;
  return by === 1 ? ids[at + 1] : (ids[at - 2] ?? null);
}

/** The rows with one put behind another, or first. */
export function moved<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  afterId: string | null,
): Row[] {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return [...rows];
  const others = rows.filter((one) => one !== row);
  return others.toSpliced(others.findIndex((one) => one.id === afterId) + 1, 0, row);
}

/** The row to stand on when one is taken out: the next, or else the one before; null where none is left. */
export function neighbour(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
