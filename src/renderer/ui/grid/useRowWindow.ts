import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRowWindow, type FetchPage, type RowWindow } from './row-window.ts';

/** As many rows as any window shows before it has been scrolled. */
const FIRST_ROWS = 40;

/**
 * The rows of a list as it is asked for. Until the first rows of another order have come, those of the one before stay
 * on screen. @param fetch the same function as long as the same is asked for.
 */
export function useRowWindow<R>(fetch: FetchPage<R>): RowWindow<R> {
  const next = useMemo(() => openWindow(fetch), [fetch]);
  const [shown, setShown] = useState(next);
  // How long the list is; who draws its rows listens for them too.
  useSyncExternalStore(next.subscribe, next.extent);
  useSyncExternalStore(next.subscribe, next.failure);
  if (shown !== next && (next.extent() !== null || next.failure() !== null)) setShown(next);

  useEffect(() => window.giaoban.on('changed', () => next.refresh()), [next]);
  return shown;
}

/** The first rows are asked for at once, while everything around the table is still being drawn. */
function openWindow<R>(fetch: FetchPage<R>): RowWindow<R> {
  const opened = createRowWindow(fetch);
  opened.want(0, FIRST_ROWS);
  return opened;
}
