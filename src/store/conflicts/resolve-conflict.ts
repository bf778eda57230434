import type { Stamp } from '../../shared/clock/hlc.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { compoundOf, isAsked } from '../../shared/records/asked-fields.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { type Head, headsOf, type Logged, logOf, stampsByField } from '../log/heads.ts';
import { anyWrite } from '../log/parse-write.ts';
import { EVERYTHING } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import type { Readable } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { treeConflicts } from './tree-conflicts.ts';

/** A person's choice: the side with this stamp, or a value of their own. */
export interface Choice {
  readonly value: FieldValue;
  readonly stamp?: Stamp | undefined;
  /** How far into the log they had seen; everything if absent. */
  readonly position?: number;
}

/**
 * The write that resolves a conflict: the chosen value replaces every value in dispute, so that the conflict closes
 * here and in every copy that gets this change. A value that arrived after the question was read stays in dispute.
 * Keeping or undoing a deletion lists everything its author saw. Of fields that are one value together, all are written
 * as the chosen side had them.
 * @throws ExpectedError not-found if the field is unknown or not in conflict; invalid-input for a value it cannot hold.
 */
export function resolutionOf(
  db: Readable,
  type: RecordType,
  id: string,
  field: string,
  choice: Choice,
): Write {
  const log = logOf(db, type, id, choice.position);
  const heads = headsOf(log);
  const together = compoundOf(type, field);
  const disputed = heads.filter((head) => together.includes(head.field));
  if (disputed.length === 0) throw new ExpectedError('not-found');
  const side = log.find(({ stamp }) => stamp === choice.stamp);
  const fields = side === undefined ? { [field]: choice.value } : sideOf(side, type, field);
  const write = anyWrite(type, id, {
    fields,
    replacing: stampsByField(disputed),
    seeing: field === 'deleted' ? stampsByField(heads) : {},
  });
  if (!isOpen(db, type, id, together) && !wasOpen(type, field, disputed, choice.position ?? EVERYTHING))
    throw new ExpectedError('not-found');
  return write;
}

/**
 * Whether a record's field is in conflict. A choice may write in a closed record, so it must resolve a real conflict.
 */
function isOpen(db: Readable, type: RecordType, id: string, together: readonly string[]): boolean {
  const open =
    'SELECT 1 FROM conflict WHERE record_type = ? AND record_id = ? AND field IN (SELECT value FROM json_each(?))';
  if (db.prepare(open).get(type, id, JSON.stringify(together)) !== undefined) return true;
  return treeConflicts(db).some(
    ({ record, field, links }) =>
      record.type === type && together.includes(field) && links.some((link) => link.record.id === id),
  );
}

/** Whether it was in conflict when the question was read: a merge may have brought somebody else's choice since. */
function wasOpen(type: RecordType, field: string, heads: readonly Head[], position: number): boolean {
  if (position === EVERYTHING) return false;
  const differ = (name: string) =>
    new Set(heads.filter((head) => head.field === name).map(({ value }) => value)).size > 1;
  return field === 'deleted' || (isAsked(type, field) && heads.some((head) => differ(head.field)));
}

/** The value that one change set, with the fields that are one value with it; fields it left out were blank. */
export function sideOf(
  { payload: { set } }: Logged,
  type: RecordType,
  field: string,
): Record<string, FieldValue> {
  return Object.fromEntries(
    compoundOf(type, field).map((name) => [name, name in set ? (set[name] ?? null) : blankOf(type, name)]),
  );
}
