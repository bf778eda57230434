import type { NamedBackup } from './backup-name.ts';

/** The newest of each of so many days, weeks and months, and always the newest few of all. */
const KEPT = { newest: 5, days: 7, weeks: 4, months: 12 } as const;

/**
 * Which backups have had their time. Days without a backup do not count: seven daily backups are of the last seven
 * days somebody worked, not of a week of holidays. A backup dated by a wrong clock takes one place, nothing more.
 */
export function outdated(backups: readonly NamedBackup[]): NamedBackup[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const kept = new Set([
    ...newestFirst.slice(0, KEPT.newest),
    ...newestOfEach(newestFirst, dayOf, KEPT.days),
    ...newestOfEach(newestFirst, weekOf, KEPT.weeks),
    ...newestOfEach(newestFirst, monthOf, KEPT.months),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function newestOfEach(
  newestFirst: readonly NamedBackup[],
  spanOf: (at: string) => string,
  count: number,
): NamedBackup[] {
  const newest = new Map<string, NamedBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup.at);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, count);
}

const dayOf = (at: string): string => at.slice(0, 10);
const monthOf = (at: string): string => at.slice(0, 7);

/** The Monday a week begins with. */
function weekOf(at: string): string {
  const day = new Date(`${dayOf(at)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
