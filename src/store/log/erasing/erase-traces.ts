import { z } from 'zod';
import { withoutPersonInNames } from '../../../shared/meeting/signed-names.ts';
import {
  type FieldValue,
  fieldsErasedAs,
  type RecordType,
  recordTypeNames,
} from '../../../shared/records/index.ts';
import { foldSpelling } from '../../../shared/text/fold.ts';
import { type Readable, readAll, readCount, type Writable } from '../../sqlite/handles.ts';
import { encodePayload, payload } from '../payload.ts';

/** The fields that may name somebody, by record type; types without such fields are left out. */
const traceFields: ReadonlyMap<string, readonly string[]> = new Map(
  recordTypeNames
    .map((type) => [type, fieldsErasedAs(type, 'trace')] as const)
    .filter(([, fields]) => fields.length > 0),
);

export const isTraced = (type: string): type is RecordType => traceFields.has(type);

const TYPES = [...traceFields.keys()].map((type) => `'${type}'`).join(', ');

/** The logs that may still name somebody: the file's own, and that of a copy being merged. */
type Log = 'main.change' | 'incoming.change';

const value = z.object({ field: z.string(), value: z.string() });

/** The fields that identify a person on their own; a title alone does not, since others hold it too. */
const NAMING = fieldsErasedAs('collaborator', 'personal')
  .filter((field) => field !== 'title')
  .map((field) => `'${field}'`)
  .join(', ');
const ABSENCE = fieldsErasedAs('attendance', 'personal')
  .map((field) => `'${field}'`)
  .join(', ');

/**
 * All names that erased people have or had, as far as a log still contains them. Must be called before the log is
 * blanked.
 */
export function wordsOfErased(db: Readable, logs: readonly Log[]): Set<string> {
  const words = logs.flatMap((log) =>
    readAll(
      db,
      value,
      `SELECT DISTINCT given.key AS field, given.value AS value
      FROM main.collaborator AS person
        CROSS JOIN ${log} AS said ON said.record_type = 'collaborator' AND said.record_id = person.id,
        json_each(said.payload, '$.set') AS given
      WHERE person.erased AND given.key IN (${NAMING}) AND given.value <> ''
      UNION
      SELECT DISTINCT given.key, given.value
      FROM main.collaborator AS person
        CROSS JOIN main.attendance ON attendance.collaborator_id = person.id
        CROSS JOIN ${log} AS said ON said.record_type = 'attendance' AND said.record_id = attendance.id,
        json_each(said.payload, '$.set') AS given
      WHERE person.erased AND given.key IN (${ABSENCE}) AND given.value <> ''`,
    ),
  );
  // A reason is often one common word, so it identifies somebody only where the minutes mark it as a reason.
  return new Set(words.map((word) => (word.field === 'reason' ? `lý do: ${word.value}` : word.value)));
}

const said = z.object({ stamp: z.string(), type: z.string(), id: z.string(), payload: z.string() });

/**
 * Blanks what still names somebody by one of these words, and takes over what a copy being merged has already blanked.
 * Runs in the caller's transaction.
 * @returns the records it blanked.
 */
export function eraseTraces(
  db: Writable,
  words: ReadonlySet<string>,
  logs: readonly Log[],
): { type: RecordType; id: string }[] {
  const erased = readAll(db, person, 'SELECT id FROM main.collaborator WHERE erased').map(({ id }) => id);
  const named = readAll(db, said, SAID).filter(
    ({ type, payload: text }) =>
      textsIn(parsed(text)).some((each) => names(each, words)) ||
      (type === 'signedMinutes' && signs(text, erased)),
  );
  const blankedElsewhere = logs.includes('incoming.change') ? readAll(db, said, BLANKED_THERE) : [];
  const blank = db.prepare('UPDATE main.change SET payload = ? WHERE stamp = ?');
  return [...named, ...blankedElsewhere].flatMap(({ stamp, type, id, payload: text }) => {
    if (!isTraced(type)) return [];
    const { set, base, seen } = payload.parse(JSON.parse(text));
    const blanked = Object.fromEntries(
      Object.entries(set).map(([field, given]) => [field, blankedValue(type, field, given, erased)]),
    );
    blank.run(encodePayload({ set: blanked, base, ...(seen !== undefined && { seen }) }), stamp);
    return [{ type, id }];
  });
}

const person = z.object({ id: z.string() });

/**
 * Of the names that minutes were signed with, only the person is removed: they are stored by id, so every copy does the
 * same.
 */
function blankedValue(
  type: RecordType,
  field: string,
  given: FieldValue,
  erased: readonly string[],
): FieldValue {
  if (isTrace(type, field)) return '';
  if (!fieldsErasedAs(type, 'byPerson').includes(field) || typeof given !== 'string') return given;
  return erased.reduce(withoutPersonInNames, given);
}

/** Whether minutes were signed with the personal data of one of these people. */
function signs(text: string, erased: readonly string[]): boolean {
  const { names: signed } = payload.parse(JSON.parse(text)).set;
  return typeof signed === 'string' && erased.some((id) => withoutPersonInNames(signed, id) !== signed);
}

const SAID = `SELECT stamp, record_type AS type, record_id AS id, payload FROM main.change WHERE record_type IN (${TYPES})`;

/**
 * Finds changes that differ from ours only by an erasure. The digest is the same, which proves that it is the same
 * change.
 */
const BLANKED_THERE = `SELECT ours.stamp, ours.record_type AS type, ours.record_id AS id, ours.payload
  FROM incoming.change AS theirs JOIN main.change AS ours USING (stamp)
  WHERE theirs.record_type IN (${TYPES}) AND theirs.payload <> ours.payload AND length(theirs.payload) < length(ours.payload)`;

function isTrace(type: RecordType, field: string): boolean {
  return traceFields.get(type)?.includes(field) === true;
}

/** Whether a text names one of these people by their words, in any spelling. */
export function names(text: string, words: ReadonlySet<string>): boolean {
  const folded = foldSpelling(text);
  return [...words].some((word) => standsIn(folded, foldSpelling(word)));
}

/** All strings in a payload, including those in JSON inside it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(/^[[{]/.test(value) ? textsIn(parsed(value)) : [])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether a word occurs as a whole word, so that a code such as "A1" is not found in "A12". */
function standsIn(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = `${text.slice(at - 1, at)} ${text.slice(at + word.length, at + word.length + 1)}`;
    if (!LETTER.test(around)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether every trace field that a payload sets is blank, as an erasure leaves it. */
export function isWithoutTraces(type: RecordType, set: Readonly<Record<string, unknown>>): boolean {
  const traces = Object.keys(set).filter((field) => isTrace(type, field));
  return traces.length > 0 && traces.every((field) => set[field] === '');
}

export function isAnybodyErased(db: Readable): boolean {
  const sql = 'SELECT count(*) AS count FROM main.collaborator WHERE erased';
  return readCount(db, sql) > 0;
}
