import { furthestFirst, type HeldBackup } from './log-reach.ts';

/** The newest backup of each of so many days, weeks and months is kept, and always the newest few. */
const KEPT = { newest: 5, days: 7, weeks: 4, months: 12 } as const;

/**
 * The backups that may be removed. Which is newer is decided by the log in each, never by the clock, which may have
 * been set back; days, weeks and months are those the clock showed. Days without a backup do not count: seven daily
 * backups cover the last seven days of work, not a week of holidays. A backup dated by a wrong clock takes one place,
 * nothing more. A backup that cannot be read now is kept, since nobody can judge it.
 *
 * @param made the backup just made. Backups with a longer log belong to a log that was abandoned when an older backup
 * was restored, perhaps under a clock years ahead. They are counted separately, or there would be no place for the days
 * since.
 */
export function outdated(backups: readonly HeldBackup[], made: string): HeldBackup[] {
  const newestFirst = backups.filter(({ reach }) => reach !== null).toSorted(furthestFirst);
  const present = Math.max(
    0,
    newestFirst.findIndex(({ name }) => name === made),
  );
  const kept = new Set([newestFirst.slice(0, present), newestFirst.slice(present)].flatMap(inTheirTime));
  return newestFirst.filter((backup) => !kept.has(backup));
}

function inTheirTime(newestFirst: readonly HeldBackup[]): HeldBackup[] {
  return [
    ...newestFirst.slice(0, KEPT.newest),
    ...newestOfEach(newestFirst, dayOf, KEPT.days),
    ...newestOfEach(newestFirst, weekOf, KEPT.weeks),
    ...newestOfEach(newestFirst, monthOf, KEPT.months),
  ];
}

function newestOfEach(
  newestFirst: readonly HeldBackup[],
  spanOf: (at: string) => string,
  count: number,
): HeldBackup[] {
  const newest = new Map<string, HeldBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.at);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, count);
}

const dayOf = (at: string): string => at.slice(0, 10);
const monthOf = (at: string): string => at.slice(0, 7);

/** The Monday that begins the week. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
