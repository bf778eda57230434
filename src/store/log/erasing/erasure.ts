import { z } from 'zod';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { PersonalType } from '../../../shared/records/erasing-rules.ts';
import type { FieldValue, RecordType } from '../../../shared/records/index.ts';
import { fieldsErasedAs } from '../../../shared/records/index.ts';
import { linkEnds } from '../../../shared/records/link-id.ts';
import { type Readable, readAll, type Writable } from '../../sqlite/handles.ts';
import { payload } from '../payload.ts';
import { rebuildTouched } from '../rebuild-records.ts';
import { touch } from '../touched-records.ts';
import { blankDrafts } from './draft-erasure.ts';
import {
  eraseTraces,
  isAnybodyErased,
  isTraced,
  isWithoutTraces,
  names,
  wordsOfErased,
} from './erase-traces.ts';

/** The fields that are blanked when the person a record stands for is erased. */
export const personalFields: Readonly<Record<PersonalType, readonly string[]>> = {
  collaborator: fieldsErasedAs('collaborator', 'personal'),
  attendance: fieldsErasedAs('attendance', 'personal'),
};

/** The replacement for every erased value: blank, so that screens fall back on the unit. */
const ERASED = '';

const isPersonal = (type: string): type is PersonalType => Object.hasOwn(personalFields, type);

/**
 * Blanks the personal values in every change of collaborators whose erasure is in the log, in whatever order the two
 * came in, together with what names them elsewhere (erase-traces.ts), and updates records, conflicts and drafts. All
 * copies with the same changes end up with the same records. Digests are kept and still vouch for the chain.
 * Runs inside the caller's transaction, once the records are up to date with the log.
 * @param from `incoming` while an attached copy is being merged: it may still contain people's former names.
 * @returns how many changes it blanked.
 */
export function eraseWhatWasAsked(db: Writable, from: 'here' | 'incoming' = 'here'): number {
  if (!isAnybodyErased(db)) return 0;
  const logs = from === 'here' ? (['main.change'] as const) : (['main.change', 'incoming.change'] as const);
  const words = wordsOfErased(db, logs);
  const traces = eraseTraces(db, words, logs);
  blankSources(db, words);
  touch(
    db,
    `SELECT 'collaborator', change.record_id FROM collaborator AS person
      CROSS JOIN change ON change.record_type = 'collaborator' AND change.record_id = person.id
      WHERE person.erased AND (${isLeft('collaborator')})
    UNION
    SELECT 'attendance', change.record_id FROM collaborator AS person
      CROSS JOIN attendance ON attendance.collaborator_id = person.id
      CROSS JOIN change ON change.record_type = 'attendance' AND change.record_id = attendance.id
      WHERE person.erased AND (${isLeft('attendance')})
    UNION SELECT 'collaborator', copied.record_id FROM (${COPIED}) AS copied`,
  );
  const copies = blankCopied(db);
  const blanked = ['collaborator', 'attendance'] as const;
  const count = blanked.reduce((sum, type) => sum + db.prepare(blanking(type)).run().changes, copies);
  if (count + traces.length === 0) return 0;
  const add = db.prepare('INSERT OR IGNORE INTO temp.touched (record_type, record_id) VALUES (?, ?)');
  for (const { type, id } of traces) add.run(type, id);
  rebuildTouched(db);
  blankDrafts(db);
  return count + traces.length;
}

/** The values that a joining, undone or not, copied from an erased person into the record that stayed. */
const COPIED = `SELECT DISTINCT change.stamp AS stamp, change.record_id AS record_id
  FROM main.collaborator AS person
    CROSS JOIN main.change AS joined ON joined.record_type = 'collaborator' AND joined.record_id = person.id
    CROSS JOIN main.change AS change ON change.record_type = 'collaborator'
      AND change.record_id = joined.payload ->> '$.set.mergedIntoId' AND change.action = joined.action
  WHERE person.erased AND (${isLeft('collaborator')})`;

/** @returns how many changes it blanked. */
function blankCopied(db: Writable): number {
  const stamps = readAll(db, copiedChange, COPIED).map(({ stamp }) => stamp);
  const sql = `UPDATE main.change SET payload = ${blanksOf('collaborator')} WHERE stamp = ?`;
  const blank = db.prepare(sql);
  return stamps.reduce((sum, stamp) => sum + blank.run(stamp).changes, 0);
}

const copiedChange = z.object({ stamp: z.string() });

const mergedFile = z.object({ id: z.string(), source: z.string() });

/** Blanks the file names of past merges that name somebody. They are stored in this file only. */
function blankSources(db: Writable, words: ReadonlySet<string>): void {
  const update = db.prepare("UPDATE merge SET source = '' WHERE id = ?");
  for (const { id, source } of readAll(db, mergedFile, 'SELECT id, source FROM main.merge'))
    if (names(source, words)) update.run(id);
}

/** SQL: whether a payload still holds personal values; the paths come from our own list. */
function isLeft(type: PersonalType): string {
  return personalFields[type]
    .map((field) => `change.payload ->> '$.set.${field}' <> '${ERASED}'`)
    .join(' OR ');
}

function blanksOf(type: PersonalType): string {
  const blanks = personalFields[type].map((field) => `'$.set.${field}', '${ERASED}'`).join(', ');
  return `json_replace(payload, ${blanks})`;
}

function blanking(type: PersonalType): string {
  return `UPDATE change SET payload = ${blanksOf(type)}
    WHERE record_type = '${type}' AND (${isLeft(type)})
      AND record_id IN (${ofErased[type]})`;
}

const ofErased: Readonly<Record<PersonalType, string>> = {
  collaborator: 'SELECT id FROM main.collaborator WHERE erased',
  attendance: `SELECT attendance.id FROM main.collaborator AS person
    CROSS JOIN main.attendance ON attendance.collaborator_id = person.id WHERE person.erased`,
};

/** The parts of a change that tell whether its payload was blanked on purpose. */
interface Suspect {
  readonly recordType: string;
  readonly recordId: string;
  readonly payload: string;
}

const erasedPerson = z.object({ id: z.string() });

/**
 * The rule for checking a log. A payload that does not match its digest is accepted if the log itself asks for the
 * erasure of that person, or of one who was ever joined into them, the payload sets personal values, and all of those
 * are blank. The other values of such a payload can no longer be vouched for; those of all other changes still are.
 *
 * @returns the rule for one file: `checkLog(db, erasedIn(db))`.
 */
export function erasedIn(db: Readable): (change: Suspect) => boolean {
  const people = new Set(
    readAll(
      db,
      erasedPerson,
      `WITH erased (id) AS (SELECT record_id FROM change
        WHERE record_type = 'collaborator' AND json_valid(payload) AND payload ->> '$.set.erased' = 1)
      SELECT id FROM erased
      UNION SELECT payload ->> '$.set.mergedIntoId' FROM change
      WHERE record_type = 'collaborator' AND json_valid(payload) AND record_id IN (SELECT id FROM erased)
        AND payload ->> '$.set.mergedIntoId' IS NOT NULL`,
    ).map(({ id }) => id),
  );
  return ({ recordType, recordId, payload: text }) => {
    if (isTraced(recordType)) return people.size > 0 && hasNoTraces(recordType, text);
    if (!isPersonal(recordType)) return false;
    const person = recordType === 'collaborator' ? recordId : (linkEnds(recordId)[1] ?? '');
    return people.has(person) && isBlanked(recordType, text);
  };
}

function hasNoTraces(type: Parameters<typeof isWithoutTraces>[0], text: string): boolean {
  const parsed = storedPayload.safeParse(text);
  return parsed.success && isWithoutTraces(type, parsed.data.set);
}

function isBlanked(type: PersonalType, text: string): boolean {
  const parsed = storedPayload.safeParse(text);
  if (!parsed.success) return false;
  const { set } = parsed.data;
  const personal = personalFields[type].filter((field) => Object.hasOwn(set, field));
  return personal.length > 0 && personal.every((field) => set[field] === ERASED);
}

const storedPayload = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(payload);

/**
 * Refuses new personal values for an erased person: the next merge would blank them, and until then copies would
 * differ.
 * @throws ExpectedError person-erased
 */
export function refusePersonalOfErased(
  db: Readable,
  type: RecordType,
  id: string,
  set: ReadonlyMap<string, FieldValue>,
): void {
  if (!isPersonal(type)) return;
  const given = personalFields[type].some((field) => (set.get(field) ?? ERASED) !== ERASED);
  if (!given) return;
  const person = type === 'collaborator' ? id : (linkEnds(id)[1] ?? '');
  const found = db.prepare('SELECT 1 FROM collaborator WHERE id = ? AND erased').get(person);
  if (found !== undefined) throw new ExpectedError('person-erased');
}

/**
 * Whether a write would take an erasure back. Erasing is for good, so undoing the merge that brought it skips such
 * writes.
 */
export function takesErasureBack(field: string, value: FieldValue): boolean {
  return field === 'erased' && value === false;
}
