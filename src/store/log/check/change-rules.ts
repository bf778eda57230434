import { z } from 'zod';
import { isStamp } from '../../../shared/clock/hlc.ts';
import {
  type FieldValue,
  isRecordType,
  type RecordType,
  recordTypeNames,
  recordTypes,
} from '../../../shared/records/index.ts';
import { isOrderKey } from '../../../shared/records/order-key.ts';

/*
 * What a change in a file may contain. Nothing in a change is trusted until every part has been parsed with the schemas
 * that the program itself writes by. Everything this program or an older version wrote passes.
 */

/** A change as stored in the log. A payload above the size limit is not read at all. */
export interface StoredChange {
  readonly stamp: string;
  readonly writer: string;
  readonly seq: number;
  readonly action: string;
  readonly verb: string;
  readonly person: string;
  readonly wallTime: number;
  readonly recordType: string;
  readonly recordId: string;
  readonly payload: string | null;
}

/** The longest payload in bytes: the signed minutes with the names in them, at three bytes a letter. */
export const LONGEST_PAYLOAD = 16_000_000;

/** Name of a person in a file, or of a PC. */
export const name = z.string().max(1500);
/** ms since 1970, from year 1 to year 9999: calendars show nothing beyond that. */
export const wallTime = z.int().min(-62_135_596_800_000).max(253_402_300_799_999);
export const hex16 = z.string().regex(/^[0-9a-f]{16}$/);
export const seq = z
  .int()
  .min(1)
  .max(2 ** 31);

const verb = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+([.-][A-Za-z]+)*$/);

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const single = new RegExp(`^${UUID}$`);
const linked = new RegExp(`^${UUID}:${UUID}$`);
const links: ReadonlySet<RecordType> = new Set(['attendance', 'entryTopic', 'entryAgency']);

/** Whether a record of this type can have this id: the id of a link is made of the ids of both its ends. */
export function isIdOf(type: RecordType, id: string): boolean {
  return (links.has(type) ? linked : single).test(id);
}

/** A position in a list; blank if a rescue found none, or if somebody was taken off a list. */
const place = z
  .string()
  .max(2000)
  .refine((key) => key === '' || isOrderKey(key));
const places: ReadonlySet<string> = new Set(['position', 'speakingPosition']);

const fieldsByType = new Map(
  recordTypeNames.map((type) => {
    const shape: Record<string, z.ZodType> = { ...recordTypes[type].schema.shape, deleted: z.boolean() };
    const fields = Object.entries(shape);
    return [type, new Map(fields.map(([field, schema]) => [field, places.has(field) ? place : schema]))];
  }),
);

/** The schema of a field; undefined if the type has no field of this name (whatever string the name is). */
export function schemaOf(type: RecordType, field: string): z.ZodType | undefined {
  return fieldsByType.get(type)?.get(field);
}

/** How many stamps a change may list for one field: a closing lists one per writer. */
export const MOST_STAMPS = 20_000;

/** The invalid part of a change: a part of the change itself (`stamp`, `id` …), or a field of its record. */
export interface BadPart {
  /** Whether `name` is a field of the record's type. */
  readonly isField: boolean;
  readonly name: string;
}

const part = (name: string): BadPart => ({ isField: false, name });

/**
 * The first invalid part of a change; null if the change is sound.
 * @param latest the latest time that its stamps may have
 */
export function badPartOf(change: StoredChange, latest: number): BadPart | null {
  return badHeader(change, latest) ?? badPayload(change, latest);
}

function badHeader(change: StoredChange, latest: number): BadPart | null {
  const { stamp, writer, action, recordType, recordId } = change;
  if (!hex16.safeParse(writer).success) return part('writer');
  if (!isStamp(stamp, latest) || !stamp.endsWith(writer)) return part('stamp');
  if (!seq.safeParse(change.seq).success) return part('seq');
  if (!isStamp(action, latest)) return part('action');
  if (!verb.safeParse(change.verb).success) return part('verb');
  if (!name.safeParse(change.person).success) return part('person');
  if (!wallTime.safeParse(change.wallTime).success) return part('wallTime');
  if (!isRecordType(recordType)) return part('recordType');
  return isIdOf(recordType, recordId) ? null : part('recordId');
}

const object = z.record(z.string(), z.unknown());
const payloadParts = z.strictObject({ set: object, base: object, seen: object.optional() });

function badPayload({ recordType: type, payload }: StoredChange, latest: number): BadPart | null {
  const parts = payload === null ? null : partsOf(payload);
  if (parts === null || !isRecordType(type)) return part('payload');
  for (const [field, value] of Object.entries(parts.set)) {
    const schema = schemaOf(type, field);
    if (schema === undefined) return part('set');
    if (!schema.safeParse(value).success) return { isField: true, name: field };
  }
  const isField = (field: string) => schemaOf(type, field) !== undefined;
  if (!namesStamps(parts.base, isField, latest)) return part('base');
  // `seen` lists what was seen of other records (`log`, `removed`) next to what was seen of the fields.
  const isSeen = (field: string) => field === 'log' || field === 'removed' || isField(field);
  if (!namesStamps(parts.seen ?? {}, isSeen, latest)) return part('seen');
  return null;
}

function namesStamps(
  stamps: Readonly<Record<string, unknown>>,
  isKnown: (field: string) => boolean,
  latest: number,
): boolean {
  return Object.entries(stamps).every(
    ([field, list]) =>
      isKnown(field) &&
      Array.isArray(list) &&
      list.length <= MOST_STAMPS &&
      list.every((stamp) => typeof stamp === 'string' && isStamp(stamp, latest)),
  );
}

/** Nesting depth of the deepest possible payload: the object, its parts, the lists of stamps. */
const DEEPEST = 3;

/**
 * The parts of a payload; null unless the text is exactly what our program writes: JSON on one line, no duplicate key,
 * every number in its canonical form.
 */
function partsOf(text: string): z.infer<typeof payloadParts> | null {
  if (Buffer.byteLength(text) > LONGEST_PAYLOAD || isDeep(text)) return null;
  try {
    const json: unknown = JSON.parse(text);
    const parsed = payloadParts.safeParse(json);
    // Zod drops a key named __proto__, so the text itself is compared.
    const isExact = JSON.stringify(json) === text && !/"__proto__":/.test(text);
    return parsed.success && isExact ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Whether a text nests deeper than a payload can, checked before parsing to protect the parser's stack. Brackets inside
 * strings do not count.
 */
function isDeep(text: string): boolean {
  let depth = 0;
  let isWords = false;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const mark = text.charAt(at);
    // An escaped character is neither a quote nor a bracket.
    if (isWords && mark === '\\') at += 1;
    else if (mark === '"') isWords = !isWords;
    else if (!isWords) depth += STEPS.get(mark) ?? 0;
  }
  return depth > DEEPEST;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);

/** The values of a change that its record can hold; a text that is too long is cut to what fits. */
export function soundValuesOf({ recordType: type, payload }: StoredChange): Record<string, FieldValue> {
  if (payload === null || !isRecordType(type) || isDeep(payload)) return {};
  try {
    const parsed = z.looseObject({ set: object }).safeParse(JSON.parse(payload));
    const set = Object.entries(parsed.data?.set ?? {});
    return Object.fromEntries(
      set.flatMap(([field, value]) => {
        const schema = schemaOf(type, field);
        const kept = schema === undefined ? undefined : soundValue(schema, value);
        return kept === undefined ? [] : [[field, kept] as const];
      }),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

function soundValue(schema: z.ZodType, value: unknown): FieldValue | undefined {
  const longest = schema instanceof z.ZodString ? schema.maxLength : null;
  const cut =
    typeof value === 'string' && longest !== null && schema !== place ? value.slice(0, longest) : value;
  return schema.safeParse(cut).success ? fieldValue.safeParse(cut).data : undefined;
}
