import type { Stamp } from '../../shared/clock/hlc.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { isSetByClosing } from '../../shared/meeting/closing.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { logOf } from '../log/heads.ts';
import { anyWrite } from '../log/parse-write.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import type { Readable } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { toldFields } from './fields.ts';

export interface OldValue {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  /** The change that set it; null for the blank value before anybody set one. */
  readonly stamp: Stamp | null;
}

/**
 * Restores an older value of a field, as a new change that can be undone.
 * @throws ExpectedError not-found, person-erased
 */
export function bringBack(file: OpenFile, old: OldValue): Stamp | null {
  const { type, id, field } = old;
  const value = oldValue(file.db, old);
  if (isSetByClosing(type, field, value)) throw new ExpectedError('not-found');
  const write = anyWrite(type, id, { fields: { [field]: value } });
  return commit(file, `${type}.bringBack`, [write]);
}

function oldValue(db: Readable, { type, id, field, stamp }: OldValue): FieldValue {
  const log = logOf(db, type, id);
  if (log.length === 0 || !toldFields(type).includes(field)) throw new ExpectedError('not-found');
  if (stamp === null) return blankOf(type, field);
  const value = log.find((change) => change.stamp === stamp)?.payload.set[field];
  if (value === undefined) throw new ExpectedError('not-found');
  return value;
}
