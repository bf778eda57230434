import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { windowProcedures } from '../src/shared/contract/index.ts';
import { type RecordType, recordTypeNames, recordTypes } from '../src/shared/records/index.ts';
import { relations } from '../src/shared/records/relations.ts';
import { hostileKeys, hostileNumbers, hostileTexts, hostileValues } from './hostile-values.ts';
import type { Known } from './known-records.ts';

type Schema = z.core.JSONSchema._JSONSchema;

/** Where in an input a value stands: under which key, and in something that says of which type of record it is. */
interface Spot {
  readonly key: string;
  readonly type: RecordType | null;
}

/** How often, of 1, something is not as the contract has it. */
const BROKEN = { input: 0.05, value: 0.012, text: 0.08, number: 0.1, left: 0.015, keys: 0.02 };
const MOST_ITEMS = 4;
const NOBODY = '01a209de-73cb-7d5f-9843-23f2da0e1a37';

/** How the patterns begin that the contract has for ids of records and for keys of drafts. */
const ID = '^[0-9a-f]{8}(-';
const DRAFT_KEY = '^[a-z-]+(:';

/** The parts of an object that names a value of a field. */
const FIELD_KEYS = ['type', 'id', 'field', 'stamp'];

/** Texts of a form, by how its pattern or its name begins. */
const forms: readonly (readonly [string, readonly string[]])[] = [
  ['^[0-9a-f]{12}-', ['01a22a09740d-0000-107e54423515fb7b']],
  ['^[0-9A-Za-z]{0,', ['', 'a0', 'a1', 'a0V', 'Zz', 'zz', 'a00', 'A'.repeat(300)]],
  ['^[A-Za-z0-9+/=]*', ['', 'AAAA']],
  ['date-time', ['2026-11-20T08:00', '2026-11-20T08:00:59', '1970-01-01T00:00']],
  ['date', ['2026-11-20', '2024-02-29', '0001-01-01', '9999-12-31']],
];

/** Words that mean something under a key. */
const words: Readonly<Record<string, readonly string[]>> = {
  path: ['page.marginMm.left', 'page.widthMm', 'bases.running.line', 'abstractMark'],
  value: ['36', '1', '""', 'null', '[1]'],
};
const remarks = [
  'Ý kiến của bà con',
  'đường ngập',
  '"đường ngập" d*',
  'Bà Lê Thị B, 0912345678',
  'a\nb',
  '2026-11-20',
  'x',
];

const schemas = new Map<string, Schema>(
  Object.entries(windowProcedures).map(([name, { input }]) => [name, z.toJSONSchema(input, { io: 'input' })]),
);

/** Which type of record a key leads to: `meetingId`, and `topicIds`. */
const targets = new Map<string, RecordType>([
  ...Object.values(relations)
    .flat()
    .map(({ field, to }) => [field, to] as const),
  ...recordTypeNames.flatMap((type) => [[`${type}Id`, type] as const, [`${type}Ids`, type] as const]),
]);

/** Inputs of the contract's form, and such as are broken somewhere, as JavaScript of the page. */
export function fuzzedInputs(random: () => number, known: Known): (procedure: string) => string {
  const chance = (share: number): boolean => random() < share;
  const below = (count: number): number => Math.floor(random() * count);

  function draw<T>(list: readonly T[]): T {
    const drawn = list[below(list.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  }

  function sourceOf(schema: Schema | undefined, spot: Spot): string {
    if (schema === undefined || typeof schema === 'boolean' || chance(BROKEN.value))
      return draw(hostileValues);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices !== undefined) return sourceOf(draw(choices), spot);
    const fixed = schema.const === undefined ? schema.enum : [schema.const];
    if (fixed !== undefined) return JSON.stringify(draw(fixed));
    return ofType(Array.isArray(schema.type) ? draw(schema.type) : schema.type, schema, spot);
  }

  function ofType(type: unknown, schema: z.core.JSONSchema.JSONSchema, spot: Spot): string {
    switch (type) {
      case 'object':
        return objectOf(schema, spot);
      case 'array':
        return arrayOf(schema, spot);
      case 'string':
        return chance(BROKEN.text) ? draw(hostileTexts) : JSON.stringify(textOf(schema, spot));
      case 'integer':
      case 'number':
        return chance(BROKEN.number) ? draw(hostileNumbers) : numberOf(schema);
      case 'boolean':
        return draw(['true', 'false']);
      case 'null':
        return 'null';
      default:
        return draw(hostileValues);
    }
  }

  function objectOf(schema: z.core.JSONSchema.JSONSchema, spot: Spot): string {
    const { properties = {}, required = [], additionalProperties } = schema;
    const type = typeFor(properties) ?? spot.type;
    const fitting = FIELD_KEYS.every((key) => key in properties) ? known.given() : [];
    const example = fitting.length > 0 && chance(0.7) ? JSON.stringify(draw(fitting)) : null;
    const parts = Object.entries(properties)
      .filter(([key]) => !chance(required.includes(key) ? BROKEN.left : 0.5))
      .map(([key, each]) => `${JSON.stringify(key)}: ${partOf(key, each, { key, type }, example)}`);
    if (typeof additionalProperties === 'object')
      parts.push(`${draw(hostileTexts.slice(0, 40))}: ${sourceOf(additionalProperties, spot)}`);
    if (chance(BROKEN.keys)) parts.push(draw(hostileKeys));
    return `({ ${parts.join(', ')} })`;
  }

  /** A part of an object; the type of a record was drawn before, so that its id fits. */
  function partOf(key: string, schema: Schema, spot: Spot, example: string | null): string {
    if (example !== null && !chance(BROKEN.text)) return `(${example})[${JSON.stringify(key)}]`;
    return key === 'type' && spot.type !== null && !chance(BROKEN.text)
      ? JSON.stringify(spot.type)
      : sourceOf(schema, spot);
  }

  /** Of which type a record is, where an object says so. */
  function typeFor({ type }: Readonly<Record<string, Schema>>): RecordType | null {
    if (typeof type !== 'object') return null;
    const said = type.const ?? (type.enum === undefined ? undefined : draw(type.enum));
    return recordTypeNames.find((name) => name === said) ?? null;
  }

  function arrayOf({ items, prefixItems, minItems = 0 }: z.core.JSONSchema.JSONSchema, spot: Spot): string {
    const each = Array.isArray(prefixItems)
      ? prefixItems
      : Array.from({ length: Math.max(minItems, below(MOST_ITEMS)) }, () =>
          Array.isArray(items) ? items[0] : items,
        );
    return `[${each.map((schema) => sourceOf(schema, spot)).join(', ')}]`;
  }

  function numberOf({ minimum = -1, maximum = 2 ** 53 }: z.core.JSONSchema.JSONSchema): string {
    return String(draw([minimum, Math.min(maximum, minimum + below(60)), Math.min(maximum, 2026), 1]));
  }

  function textOf(schema: z.core.JSONSchema.JSONSchema, spot: Spot): string {
    const { pattern = '', format = '' } = schema;
    if (pattern.startsWith(ID)) return idFor(spot);
    if (pattern.startsWith(DRAFT_KEY)) return `entry:${idFor({ key: 'meetingId', type: null })}`;
    const seen = known.values(spot.key);
    // What has a form of its own is seldom hit by words drawn at random.
    if (seen.length > 0 && chance(pattern === '' ? 0.5 : 0.85)) return draw(seen);
    return draw(textsFor(format === '' ? pattern : format, spot));
  }

  function textsFor(form: string, { key, type }: Spot): readonly string[] {
    if (form === 'uuid') return [...known.values('merge'), randomUUID()];
    if (key === 'field') return [...Object.keys(recordTypes[type ?? 'entry'].blank), 'deleted'];
    return forms.find(([start]) => form.startsWith(start))?.[1] ?? words[key] ?? remarks;
  }

  /** The id of a record of the right type, mostly; of another, of nobody's, or two joined. */
  function idFor({ key, type }: Spot): string {
    const right = targets.get(key) ?? type ?? draw(recordTypeNames);
    const any = recordTypeNames.flatMap((name) => known.ids(name));
    const kind = random();
    if (kind < 0.92 && known.ids(right).length > 0) return draw(known.ids(right));
    if (kind < 0.96 && any.length > 0) return draw(any);
    if (kind < 0.98 && any.length > 0) return `${draw(any).slice(0, 36)}:${draw(any).slice(0, 36)}`;
    return draw([NOBODY, randomUUID()]);
  }

  return (procedure) => {
    if (chance(BROKEN.input)) return draw(hostileValues);
    const [area = ''] = procedure.split('.');
    const type = recordTypeNames.find((name) => name === area) ?? null;
    return sourceOf(schemas.get(procedure), { key: '', type });
  };
}

/** The position in the log that a call says its screen was read at: none mostly, one of the log, or nonsense. */
export function fuzzedPosition(random: () => number): string {
  const kind = random();
  if (kind < 0.5) return 'undefined';
  if (kind < 0.8) return String(Math.floor(random() * 3000));
  const odd = [...hostileNumbers, ...hostileValues];
  return odd[Math.floor(random() * odd.length)] ?? 'undefined';
}
