import { useEffect } from 'react';
import { queryClient } from './query-client.ts';

/** The position in the log at which each answer was read, by the question of the query cache. */
const readAt = new WeakMap<object, number>();

/** The positions held by fields that are being edited. */
const held = new Set<{ readonly position: number }>();

/** Notes where the log stood when a question was answered. */
export function noteRead(queryKey: readonly unknown[], position: number | undefined): void {
  const query = queryClient.getQueryCache().find({ queryKey });
  if (query !== undefined && position !== undefined) readAt.set(query, position);
}

/**
 * The position in the log that acts of this window carry: that of the oldest answer on screen, or of the oldest edit in
 * progress if it is older. A value merged in later conflicts with what the person saves instead of being overwritten.
 * @returns undefined if nothing on screen was read from the file
 */
export function seenUpTo(): number | undefined {
  return oldest([...shown(), ...[...held].map(({ position }) => position)]);
}

/**
 * The position of the screen alone, ignoring other edits in progress. A new edit starts from here, even while an earlier
 * field is still being saved.
 */
export function seenOnScreen(): number | undefined {
  return oldest(shown());
}

function shown(): number[] {
  const queries = queryClient.getQueryCache().findAll({ type: 'active' });
  return queries.flatMap((query) => readAt.get(query) ?? []);
}

function oldest(positions: readonly number[]): number | undefined {
  return positions.length === 0 ? undefined : Math.min(...positions);
}

/** Keeps {@link seenUpTo} from advancing past a position until the returned function is called. */
export function holdSeen(position: number | undefined = seenOnScreen()): () => void {
  if (position === undefined) return () => undefined;
  const own = { position };
  held.add(own);
  return () => held.delete(own);
}

/** Holds the position at which `changing` was read for as long as it is not null. */
export function useHeldSeen(changing: { readonly seen?: number | undefined } | null): void {
  const isChanging = changing !== null;
  const seen = changing?.seen;
  useEffect(() => (isChanging ? holdSeen(seen) : undefined), [isChanging, seen]);
}
