import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBackup, parseBackupName } from './backup-name.ts';
import { furthestFirst, type HeldBackup } from './log-reach.ts';
import { outdated } from './rotation.ts';

const DAY = 86_400_000;
const monday = new Date(2026, 10, 23, 8, 15, 2);

/** A backup made when the clock showed `at`, of a log that has come to `changes`. */
function backupAt(at: Date, changes: number): HeldBackup {
  const backup = parseBackupName(nameBackup(at, 'daily'));
  if (backup === null) throw new Error('A name we made was not understood');
  return { ...backup, reach: { newest: String(changes).padStart(16, '0'), changes } };
}

const daysAgo = (days: number): HeldBackup =>
  backupAt(new Date(monday.getTime() - days * DAY), 10_000 - days);

/** What is left when a backup is made every day and rotated every time. */
function keptAfter(days: number): string[] {
  let kept: HeldBackup[] = [];
  for (let day = days; day >= 0; day -= 1) {
    const made = daysAgo(day);
    kept = [...kept, made];
    const gone = new Set(outdated(kept, made.name));
    kept = kept.filter((backup) => !gone.has(backup));
  }
  return kept.map(({ at }) => at.slice(0, 10));
}

describe('the name of a backup', () => {
  it('says when it was made and what for', () => {
    expect(nameBackup(monday, 'merge')).toBe('2026-11-23 08.15.02 merge.db');
    expect(nameBackup(monday, 'merge', 2)).toBe('2026-11-23 08.15.02 merge 2.db');
    expect(parseBackupName('2026-11-23 08.15.02 merge 2.db')).toMatchObject({ reason: 'merge' });
    // What a clock far off shows is a name that is found again.
    for (const wild of [new Date(-62_200_000_000_000), new Date(8_000_000_000_000_000)])
      expect(parseBackupName(nameBackup(wild, 'daily'))).not.toBeNull();
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
    const sameDay = [1, 2, 3, 4, 5, 6].map((hour) => backupAt(new Date(2026, 10, 23, hour), hour));
    expect(outdated(sameDay, '').map(({ at }) => at)).toEqual(['2026-11-23 01.00.00']);
  });

  it('never takes away the newest, nor anything while there are few, and takes nothing back the second time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 4000 }), { minLength: 1, maxLength: 60 }), (ages) => {
        const backups = ages.map(daysAgo);
        const gone = new Set(outdated(backups, ''));
        const kept = backups.filter((backup) => !gone.has(backup));
        const newest = backups.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 5);
        expect(kept).toEqual(expect.arrayContaining(newest));
        expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12 + 5);
        expect(outdated(kept, '')).toEqual([]);
      }),
    );
  });

  it('keeps what was just made and the five that hold most, whatever the clock does', () => {
    // The clock goes on by hours, or jumps back or ahead for up to 30 years, between any two backups.
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 * DAY }) },
      { weight: 1, arbitrary: fc.integer({ min: -30 * 365 * DAY, max: 30 * 365 * DAY }) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 80 }), (steps) => {
        let kept: HeldBackup[] = [];
        let clock = monday.getTime();
        for (const [changes, each] of steps.entries()) {
          clock += each;
          const made = backupAt(new Date(clock), changes);
          // The clock may show a second it has shown before: the store finds another name then.
          kept = [...kept.filter(({ name }) => name !== made.name), made];
          const before = kept.toSorted(furthestFirst);
          const gone = new Set(outdated(kept, made.name));
          kept = kept.filter((backup) => !gone.has(backup));
          expect(kept).toContain(made);
          expect(kept).toEqual(expect.arrayContaining(before.slice(0, 5)));
          expect(kept.length).toBeLessThanOrEqual(1 + 7 + 4 + 12 + 5);
        }
      }),
    );
  });

  it('keeps the last seven days since a backup from before a clock that was years ahead was restored', () => {
    const ahead = Array.from({ length: 400 }, (_, day) =>
      backupAt(new Date(2036, 0, 1 + day), 1_000_000 + day),
    );
    const before = Array.from({ length: 20 }, (_, day) => backupAt(new Date(2026, 9, 1 + day), 1 + day));
    let kept = [...before, ...ahead];
    for (let day = 0; day < 10; day += 1) {
      const made = backupAt(new Date(2026, 10, 1 + day), 100 + day);
      kept = [...kept, made];
      const gone = new Set(outdated(kept, made.name));
      kept = kept.filter((backup) => !gone.has(backup));
    }
    const days = kept.map(({ at }) => at.slice(0, 10));
    expect(days).toContain('2026-10-20');
    expect(days).toEqual(
      expect.arrayContaining([4, 5, 6, 7, 8, 9, 10].map((day) => `2026-11-${String(day).padStart(2, '0')}`)),
    );
    expect(days.some((day) => day.startsWith('2037'))).toBe(true);
  });

  it('keeps what was just made after an older backup was restored, and what cannot be read', () => {
    const made = backupAt(new Date(2010, 0, 1), 3);
    const unreadable = { ...daysAgo(3000), reach: null };
    const years = Array.from({ length: 500 }, (_, day) => daysAgo(day));
    const gone = outdated([...years, unreadable, made], made.name);
    expect(gone.length).toBeGreaterThan(400);
    expect(gone).not.toContain(made);
    expect(gone).not.toContain(unreadable);
  });
});
