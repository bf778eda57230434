const WINDOW_MS = 60_000;
const MOST_DEATHS = 3;

/** Whether a process that died at these moments (ms, oldest first) is started again: not if it keeps dying. */
export function mayRestart(deaths: readonly number[]): boolean {
  const newest = deaths.at(-1) ?? 0;
  return deaths.filter((moment) => newest - moment < WINDOW_MS).length <= MOST_DEATHS;
}
