import { useSyncExternalStore } from 'react';
import { elapsed } from './states.ts';

/** The clock of a running meeting. */
export function Elapsed({ since }: { since: string }) {
  const time = useSyncExternalStore(eachSecond, () => elapsed(since, new Date()));
  return time === null ? null : <time>{time}</time>;
}

function eachSecond(tick: () => void): () => void {
  const timer = window.setInterval(tick, 1000);
  return () => window.clearInterval(timer);
}
