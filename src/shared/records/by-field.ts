/** An object with a value for each of these fields, in their order. */
export function byField<Field extends string, Value>(
  fields: readonly Field[],
  of: (field: Field) => Value,
): Record<Field, Value>;
// Without the overload the field names would be lost: an object made from entries may have any key.
export function byField(fields: readonly string[], of: (field: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, of(field)]));
}
