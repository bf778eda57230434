import { z } from 'zod';
import { isStamp, type Stamp } from '../../../shared/clock/hlc.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { type FieldValue, isRecordType, type RecordType } from '../../../shared/records/index.ts';
import { linkEnds } from '../../../shared/records/link-id.ts';
import type { Author } from '../../log/author.ts';
import { isIdOf, MOST_STAMPS, name, soundValuesOf, wallTime } from '../../log/check/change-rules.ts';
import { personalFields } from '../../log/erasing/erasure.ts';
import { anyWrite } from '../../log/parse-write.ts';
import { writeChanges } from '../../log/write.ts';
import { readAll, readOne, type Writable } from '../../sqlite/handles.ts';
import type { SalvagedChange } from './salvage.ts';

/**
 * Writes the trustworthy parts of bad changes into the log again: their sound values, under stamps of this PC, with the
 * person and the time they name. The bad changes themselves stay out for good, so every PC that repairs its copy ends
 * up with the same values, and values they had replaced stay replaced.
 * Values that a later sound change has replaced since are not written again. Runs in the caller's transaction, once the
 * sound changes are in.
 * @returns how many changes held something trustworthy.
 */
export function writeAnew(db: Writable, author: Author, bad: readonly SalvagedChange[]): number {
  /** Maps the stamp of a bad change to its new stamp in the log. */
  const renamed = new Map<Stamp, Stamp>();
  let written = 0;
  for (const change of bad) {
    const { recordType: type, recordId: id } = change;
    if (!isRecordType(type) || !isIdOf(type, id)) continue;
    const values = withoutReplaced(db, author, change);
    const fields = isOfErased(db, type, id) ? withoutPersonal(type, values) : values;
    if (Object.keys(fields).length === 0) continue;
    const replacing = replacedBy(change, Object.keys(fields), renamed);
    writeChanges(db, authorOf(change, author), 'file.repair', [anyWrite(type, id, { fields, replacing })]);
    renamed.set(change.stamp, newestStamp(db, author.writer));
    written += 1;
  }
  return written;
}

/** Who wrote it and when, as far as that can be trusted. */
function authorOf({ person, wallTime: at }: SalvagedChange, author: Author): Author {
  const when = wallTime.safeParse(at);
  return {
    ...author,
    person: name.safeParse(person).success ? person : author.person,
    now: () => (when.success ? when.data : author.now()),
  };
}

const later = z.object({ field: z.string() });

/**
 * The sound values of a change, without those that a sound change with a later stamp replaced; only stamps are
 * compared.
 */
function withoutReplaced(
  db: Writable,
  { writer }: Author,
  change: SalvagedChange,
): Record<string, FieldValue> {
  const values = soundValuesOf(change);
  const { stamp, recordType, recordId } = change;
  if (!isStamp(stamp)) return values;
  const sql = `SELECT DISTINCT given.key AS field FROM change, json_each(change.payload, '$.set') AS given
    WHERE record_type = ? AND record_id = ? AND stamp > ? AND writer <> ?`;
  const replaced = new Set(
    readAll(db, later, sql, recordType, recordId, stamp, writer).map(({ field }) => field),
  );
  return Object.fromEntries(Object.entries(values).filter(([field]) => !replaced.has(field)));
}

const base = z.object({ base: z.record(z.string(), z.array(z.string()).catch([])) });

/** The values it replaced, under their new stamps. */
function replacedBy(
  { payload }: SalvagedChange,
  fields: readonly string[],
  renamed: ReadonlyMap<Stamp, Stamp>,
): Record<string, Stamp[]> {
  // Its values were read from it, so it is JSON.
  const stamps = base.safeParse(JSON.parse(payload)).data?.base ?? {};
  const now = (stamp: string): Stamp[] => {
    const other = renamed.get(stamp) ?? stamp;
    return isStamp(other) ? [other] : [];
  };
  return Object.fromEntries(
    fields.map((field) => {
      const old = Object.hasOwn(stamps, field) ? (stamps[field] ?? []) : [];
      return [field, [...new Set(old.flatMap(now))].slice(0, MOST_STAMPS)];
    }),
  );
}

const newest = z.object({ stamp: z.string() });

function newestStamp(db: Writable, writer: string): Stamp {
  const sql = 'SELECT stamp FROM change WHERE writer = ? ORDER BY seq DESC LIMIT 1';
  const found = readOne(db, newest, sql, writer);
  if (found === undefined) throw new ExpectedError('store-failed');
  return found.stamp;
}

/** Whether the record is about somebody whose personal data were erased: these never come back. */
function isOfErased(db: Writable, type: RecordType, id: string): boolean {
  const person = type === 'attendance' ? linkEnds(id)[1] : id;
  const sql = 'SELECT 1 FROM collaborator WHERE id = ? AND erased';
  return (type === 'attendance' || type === 'collaborator') && db.prepare(sql).get(person) !== undefined;
}

function withoutPersonal(
  type: RecordType,
  values: Readonly<Record<string, FieldValue>>,
): Record<string, FieldValue> {
  const personal: readonly string[] =
    type === 'collaborator' || type === 'attendance' ? personalFields[type] : [];
  return Object.fromEntries(Object.entries(values).filter(([field]) => !personal.includes(field)));
}
