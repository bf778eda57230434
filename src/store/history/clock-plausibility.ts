import type { PastAction } from '../../shared/contract/procedures/history.ts';

const DAY = 86_400_000;
/** No file of ours is older than this: Hướng dẫn 16-HD/VPTW, the oldest guide the program knows, is of 2012. */
const EARLIEST = Date.UTC(2012, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);

/**
 * Whether the clock that gave a time can have been right: up to a day ahead of this PC's is explained by time zones.
 * @param now ms since 1970 by this PC's clock, which may be the wrong one
 */
export function clockPlausibility(wallTime: number, now: number): PastAction['clock'] {
  if (wallTime < EARLIEST || wallTime > LATEST) return 'impossible';
  return wallTime > now + DAY ? 'future' : 'right';
}
