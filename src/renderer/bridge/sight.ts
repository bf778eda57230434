import { useEffect } from 'react';
import { queryClient } from './query-client.ts';

/** The position in the log at which each answer was read, by the question of the query cache. */
const readAt = new WeakMap<object, number>();

/** Where people who are typing over something stood when they began. */
const held = new Set<{ readonly position: number }>();

/** Notes where the log stood when a question was answered. */
export function noteRead(queryKey: readonly unknown[], position: number | undefined): void {
  const query = queryClient.getQueryCache().find({ queryKey });
  if (query !== undefined && position !== undefined) readAt.set(query, position);
}

/**
 * How far into the log the person has seen: no further than the oldest answer on screen, and no further than when they
 * began to type over something. What arrived later stays beside what they save, instead of being replaced unseen.
 * @returns undefined where nothing on screen was read from the file
 */
export function sight(): number | undefined {
  return oldest([...shown(), ...[...held].map(({ position }) => position)]);
}

/**
 * How far into the log the screen shows by now: what somebody has before their eyes who begins to type over something,
 * also while what they typed elsewhere before is still on its way to the file.
 */
export function sightOfScreen(): number | undefined {
  return oldest(shown());
}

function shown(): number[] {
  const queries = queryClient.getQueryCache().findAll({ type: 'active' });
  return queries.flatMap((query) => readAt.get(query) ?? []);
}

function oldest(positions: readonly number[]): number | undefined {
  return positions.length === 0 ? undefined : Math.min(...positions);
}

/** Keeps {@link sight} from going on, from now on or from an earlier position, until the function it returns is called. */
export function holdSight(position: number | undefined = sightOfScreen()): () => void {
  if (position === undefined) return () => undefined;
  const own = { position };
  held.add(own);
  return () => held.delete(own);
}

/** The same as long as something is being changed that was read at a position; null where nothing is. */
export function useHeldSight(changing: { readonly seen?: number | undefined } | null): void {
  const isChanging = changing !== null;
  const seen = changing?.seen;
  useEffect(() => (isChanging ? holdSight(seen) : undefined), [isChanging, seen]);
}
