import type { FieldShape } from './field.ts';

/** The fields that can be named at one point of a form, the innermost list first. */
export type Scopes = readonly (readonly FieldShape[])[];

/**
 * The field a name leads to: its first word is looked up from the innermost list outwards, as filling does; words after
 * dots lead into parts.
 */
export function fieldNamed(name: string, scopes: Scopes): FieldShape | null {
  const [first = '', ...rest] = name.split('.');
  for (const scope of scopes) {
    const start = named(first, scope);
    if (start !== null) return within(start, rest);
  }
  return null;
}

/** All names of texts, parts and lists that are valid there, with fields of parts after their dots. */
export function namesIn(scopes: Scopes): string[] {
  return scopes.flatMap((scope) =>
    scope.flatMap(({ name, kind, fields }) =>
      kind === 'part' ? [name, ...fields.map((field) => `${name}.${field.name}`)] : [name],
    ),
  );
}

/** The lists, at any depth, within which a name is valid. */
export function listsWith(name: string, fields: readonly FieldShape[]): string[] {
  const found = fields.flatMap((field) => [
    ...(field.kind === 'list' && fieldNamed(name, [field.fields]) !== null ? [field.name] : []),
    ...listsWith(name, field.fields),
  ]);
  return [...new Set(found)];
}

/** All names that are valid within any list. */
export function namesWithinLists(fields: readonly FieldShape[]): string[] {
  return fields.flatMap((field) => [
    ...(field.kind === 'list' ? namesIn([field.fields]) : []),
    ...namesWithinLists(field.fields),
  ]);
}

function within(field: FieldShape, rest: readonly string[]): FieldShape | null {
  const [next, ...more] = rest;
  if (next === undefined) return field;
  const found = field.kind === 'part' ? named(next, field.fields) : null;
  return found === null ? null : within(found, more);
}

function named(name: string, fields: readonly FieldShape[]): FieldShape | null {
  return fields.find((field) => field.name === name) ?? null;
}
