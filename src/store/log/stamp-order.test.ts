import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { nextStamp } from '../../shared/clock/hlc.ts';
import { openDatabase } from './open-database.ts';

describe('the order of stamps', () => {
  it('is the same in SQLite as in the program', () => {
    const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
    db.exec('CREATE TEMP TABLE stamps (stamp TEXT PRIMARY KEY)');
    const insert = db.prepare('INSERT OR IGNORE INTO stamps VALUES (?)');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat({ max: 2 ** 44 }), fc.constantFrom('0000000000000001', 'ffffffffffffffff')),
          { maxLength: 40 },
        ),
        (ticks) => {
          db.exec('DELETE FROM stamps');
          const stamps = [...new Set(ticks.map(([wall, writer]) => nextStamp(null, wall, writer)))];
          for (const stamp of stamps) insert.run(stamp);
          expect(db.prepare('SELECT stamp FROM stamps ORDER BY stamp').pluck().all()).toEqual(
            stamps.toSorted(),
          );
        },
      ),
    );
    db.close();
  });
});
