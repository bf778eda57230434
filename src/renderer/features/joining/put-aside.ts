import { useCallback, useSyncExternalStore } from 'react';
import type { DuplicatePair } from '../../../shared/contract/procedures/record.ts';
import { useAppStatus } from '../../platform/status.ts';

/**
 * The pairs somebody said are two. Kept for as long as the window is open and no longer: ids of people do not belong
 * outside the file, and what tells two people apart for good is what their records say.
 */
let aside: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function change(keys: readonly string[], isAside: boolean): void {
  const next = new Set(aside);
  for (const key of keys) {
    if (isAside) next.add(key);
    else next.delete(key);
  }
  aside = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type Two = Pick<DuplicatePair, 'id' | 'other'>;

interface PutAside {
  isAside(pair: Two): boolean;
  put(pairs: readonly Two[]): void;
  takeBack(pairs: readonly Two[]): void;
}

/** The pairs of the open file that were said to be two. */
export function usePutAside(): PutAside {
  const opening = useAppStatus().data?.file.opening ?? 0;
  const keys = useSyncExternalStore(listen, () => aside);
  const keyOf = useCallback(
    ({ id, other }: Two) => [String(opening), ...[id, other].toSorted()].join(' '),
    [opening],
  );
  return {
    isAside: (pair) => keys.has(keyOf(pair)),
    put: (pairs) => change(pairs.map(keyOf), true),
    takeBack: (pairs) => change(pairs.map(keyOf), false),
  };
}
