import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { materializeTouched } from './latest-value-wins.ts';
import { openDatabase } from './open-database.ts';
import { touch } from './touched-records.ts';
import { type Write, writeChanges } from './write.ts';

const ids = ['01a209de-73cb-7d5f-9843-23f2da0e1a37', '01a209de-73cc-7151-90c6-284bdb89cb93'] as const;
const device = { id: '00000000000000d1', name: 'VP-01' };

const meetingWrite = fc
  .record({
    id: fc.constantFrom(...ids),
    fields: fc.record(
      {
        title: fc.constantFrom('', 'Một', 'Hai'),
        presentCount: fc.constantFrom(null, 0, 18),
        state: fc.constantFrom('preparing', 'running'),
        deleted: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map((write): Write => ({ type: 'meeting', ...write }));
const topicWrite = fc
  .record({
    id: fc.constantFrom(...ids),
    fields: fc.record({ name: fc.constantFrom('Y tế', 'Khác'), retired: fc.boolean() }, { requiredKeys: [] }),
  })
  .map((write): Write => ({ type: 'topic', ...write }));

describe('materializeTouched (M2)', () => {
  it('makes of the log the very records that writing made', () => {
    const { db } = openDatabase(join(temporaryFolder(), 'giaoban.db'));
    onTestFinished(() => {
      db.close();
    });
    const records = () =>
      ['meeting', 'topic'].map((name) => db.prepare(`SELECT * FROM ${name} ORDER BY id`).all());
    fc.assert(
      fc.property(fc.array(fc.oneof(meetingWrite, topicWrite), { maxLength: 30 }), (writes) => {
        db.exec('DELETE FROM change; DELETE FROM writer; DELETE FROM meeting; DELETE FROM topic');
        const author = { writer: '00000000000000a1', device, person: 'Văn thư', now: () => 1000 };
        for (const write of writes) writeChanges(db, author, 'test', [write]);
        const written = records();
        db.exec('DELETE FROM meeting; DELETE FROM topic');
        touch(db, 'SELECT record_type, record_id FROM change');
        materializeTouched(db);
        expect(records()).toEqual(written);
      }),
      { numRuns: 100 },
    );
  });
});
