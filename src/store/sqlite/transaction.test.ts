import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { openDatabase } from '../log/open-database.ts';
import { inTransaction, withAttached } from './transaction.ts';

it('reads a copy that is attached without taking it into the transaction', async () => {
  const folder = temporaryFolder();
  const [path, copy] = [join(folder, 'giaoban.db'), join(folder, 'copy.db')];
  const { db } = openDatabase(path);
  db.prepare('VACUUM INTO ?').run(copy);
  const other = new Database(copy, { timeout: 0 });
  onTestFinished(() => {
    other.close();
    db.close();
  });
  await withAttached(db, copy, () =>
    inTransaction(db, async () => {
      expect(db.prepare('SELECT count(*) FROM incoming.change').pluck().get()).toBe(0);
      db.exec(`INSERT INTO draft (device, key, content, wall_time) VALUES ('a', 'b', 'c', 0)`);
      // Nobody could begin to write in it if the transaction had taken it along.
      expect(() => other.exec('BEGIN IMMEDIATE; ROLLBACK')).not.toThrow();
    }),
  );
});
