import { createHash } from 'node:crypto';
import { recordTypeNames } from '../../../shared/records/index.ts';
import type { Readable } from '../../sqlite/handles.ts';
import { table } from '../../sqlite/record-tables.ts';

/**
 * One hash over everything the records show, deleted ones included: equal in two files exactly when their records are
 * equal, in whatever order their changes came in. Drafts, backups and merge reports do not count.
 * @returns 64 hex digits
 */
export function contentHash(db: Readable): string {
  const hash = createHash('sha256');
  for (const type of recordTypeNames) {
    const { name, columns } = table(type);
    const fields = ['id', ...columns.values()].toSorted();
    hash.update(`\n${name}(${fields.join()})`);
    for (const row of db
      .prepare(`SELECT json_array(${fields.join()}) AS line FROM ${name} ORDER BY id`)
      .iterate()) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest('hex');
}
