/**
 * One step of the schema, numbered by tens. Frozen once released, and independent of living code, so that its meaning
 * never changes.
 */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}
