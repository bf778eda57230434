import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NamedBackup, nameBackup, parseBackupName } from './backup-name.ts';
import { outdated } from './rotation.ts';

const DAY = 86_400_000;
const monday = new Date(2026, 10, 23, 8, 15, 2);

function backupAt(at: Date): NamedBackup {
  const backup = parseBackupName(nameBackup(at, 'daily'));
  if (backup === null) throw new Error('A name we made was not understood');
  return backup;
}

const daysAgo = (days: number): NamedBackup => backupAt(new Date(monday.getTime() - days * DAY));

/** What is left when a backup is made every day and rotated every time. */
function keptAfter(days: number): string[] {
  let kept: NamedBackup[] = [];
  for (let day = days; day >= 0; day -= 1) {
    kept = [...kept, daysAgo(day)];
    const gone = new Set(outdated(kept));
    kept = kept.filter((backup) => !gone.has(backup));
  }
  return kept.map(({ at }) => at.slice(0, 10));
}

describe('the name of a backup', () => {
  it('says when it was made and what for', () => {
    expect(nameBackup(monday, 'merge')).toBe('2026-11-23 08.15.02 merge.db');
    expect(parseBackupName('2026-11-23 08.15.02 merge.db')).toEqual({
      name: '2026-11-23 08.15.02 merge.db',
      at: '2026-11-23 08.15.02',
      reason: 'merge',
    });
  });

  it.each([
    'giaoban.db',
    '2026-11-23 08.15.02 other.db',
    '2026-11-23 08.15.02 daily.db.partial',
    'as-left.sha256',
  ])('is not %s', (name) => expect(parseBackupName(name)).toBeNull());
});

describe('rotation', () => {
  it('keeps seven days, four weeks and twelve months of a year and a half of daily work', () => {
    expect(keptAfter(550)).toEqual([
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-08', '2026-11-15'],
      ...['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
    ]);
  });

  it('keeps several of one day while they are the newest', () => {
    const sameDay = [1, 2, 3, 4, 5, 6].map((hour) => backupAt(new Date(2026, 10, 23, hour)));
    expect(outdated(sameDay).map(({ at }) => at)).toEqual(['2026-11-23 01.00.00']);
  });

  it('never takes away the newest, nor anything while there are few, and takes nothing back the second time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 4000 }), { minLength: 1, maxLength: 60 }), (ages) => {
        const backups = ages.map(daysAgo);
        const gone = new Set(outdated(backups));
        const kept = backups.filter((backup) => !gone.has(backup));
        const newest = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 5);
        expect(kept).toEqual(expect.arrayContaining(newest));
        expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12 + 5);
        expect(outdated(kept)).toEqual([]);
      }),
    );
  });
});
