import {
  type FieldValue,
  type RecordType,
  recordTypeNames,
  recordTypes,
} from '../../shared/records/index.ts';

/** Where a type of record is stored: the only place that maps field names to column names. */
export interface Table {
  readonly name: string;
  /** Field → column, `deleted` included. Names from outside are looked up here, never put into SQL. */
  readonly columns: ReadonlyMap<string, string>;
}

function tableOf(type: RecordType): Table {
  const fields = [...Object.keys(recordTypes[type].schema.shape), 'deleted'];
  return { name: snakeCase(type), columns: new Map(fields.map((field) => [field, snakeCase(field)])) };
}

const tables = new Map(recordTypeNames.map((type) => [type, tableOf(type)]));

export function table(type: RecordType): Table {
  const found = tables.get(type);
  if (found === undefined) throw new Error(`No table for ${type}`);
  return found;
}

/**
 * The column of a field.
 * @throws if the type has no such field: a bug, or a file that is not ours.
 */
export function column(type: RecordType, field: string): string {
  const found = table(type).columns.get(field);
  if (found === undefined) throw new Error(`No field ${field} in ${type}`);
  return found;
}

/** A type's columns, named as fields, for a SELECT; `alias` is the table's alias in the query. */
export function fieldsOf(type: RecordType, alias: string): string {
  const { columns } = table(type);
  const fields = [...columns].filter(([field]) => field !== 'deleted');
  return [`${alias}.id AS id`, ...fields.map(([field, name]) => `${alias}.${name} AS "${field}"`)].join(', ');
}

/** What a field holds until somebody sets it. */
export function blankOf(type: RecordType, field: string): FieldValue {
  const blank = new Map<string, FieldValue>(Object.entries(recordTypes[type].blank));
  return field === 'deleted' ? false : (blank.get(field) ?? null);
}

/** How a value is stored in a column: SQLite has no booleans. */
export function toColumn(value: FieldValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The fields that are booleans in some type of record. */
export const booleanFields: ReadonlySet<string> = new Set([
  'deleted',
  ...recordTypeNames.flatMap((type) =>
    Object.entries(recordTypes[type].schema.shape).flatMap(([field, schema]) =>
      schema.type === 'boolean' ? [field] : [],
    ),
  ),
]);
