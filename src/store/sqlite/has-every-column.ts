import { recordTypeNames } from '../../shared/records/index.ts';
import type { Readable } from './handles.ts';
import { fieldsOf, table } from './record-tables.ts';

/** Whether every column this version reads exists, so that a file of a newer version can at least be shown. */
export function hasEveryColumn(db: Readable): boolean {
  const reads = [
    ...recordTypeNames.map((type) => `SELECT ${fieldsOf(type, 'r')}, r.deleted FROM ${table(type).name} r`),
    'SELECT stamp, writer, seq, action, verb, person, wall_time, record_type, record_id, payload FROM change',
    'SELECT id, device, device_name, started_at FROM writer',
    'SELECT device, key, content FROM draft',
    'SELECT record_type, record_id, field, stamp FROM conflict',
  ];
  return reads.every((sql) => canPrepare(db, sql));
}

function canPrepare(db: Readable, sql: string): boolean {
  try {
    db.prepare(sql);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR') return false;
    throw error;
  }
}
