/** One step of the schema, by tens; frozen once released, and free of living code, so that its meaning stays. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}
