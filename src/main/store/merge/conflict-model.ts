import type { Stamp } from '../../../shared/clock/hlc.ts';
import type { FieldValue } from '../../../shared/records/index.ts';

/** One value given to one field, and what its writer saw of the record at that moment. */
interface Given {
  readonly record: string;
  readonly field: string;
  readonly stamp: Stamp;
  readonly value: FieldValue;
  /** The stamps of the value each field showed at the writer's PC. */
  readonly shown: ReadonlyMap<string, readonly Stamp[]>;
  readonly deleted: boolean;
}

interface Settled {
  readonly replacing?: Readonly<Record<string, readonly Stamp[]>> | undefined;
  readonly seeing?: Readonly<Record<string, readonly Stamp[]>> | undefined;
}

/**
 * The model the conflicts of the store are compared with: plain lists, no SQL, no change log. Every PC knows some
 * of the values given; of those it knows it shows the latest.
 */
export class Model {
  readonly #given: Given[] = [];
  readonly #known: Set<Stamp>[];

  constructor(pcs: number) {
    this.#known = Array.from({ length: pcs }, () => new Set());
  }

  /**
   * @param settled the values given in knowledge of what they replace, beyond what is shown: `replacing` field by
   * field, `seeing` by a deletion. They are changes even where they show the same.
   */
  write(
    pc: number,
    record: string,
    stamp: Stamp,
    fields: Readonly<Record<string, FieldValue | undefined>>,
    { replacing = {}, seeing = {} }: Settled = {},
  ): void {
    const heads = headsOf(
      this.#given.filter((each) => each.record === record && this.#known[pc]?.has(each.stamp)),
    );
    const shown = Map.groupBy(heads, ({ field }) => field);
    const latest = (field: string) =>
      shown
        .get(field)
        ?.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
        .at(-1)?.value;
    const stamps = new Map(
      [...shown].map(([field, of]) => [
        field,
        of.filter(({ value }) => value === latest(field)).map((each) => each.stamp),
      ]),
    );
    for (const [field, value] of Object.entries(fields)) {
      const kept = (latest(field) ?? blank(field)) === value && !(field in replacing);
      if (value === undefined || kept) continue;
      const seen = field === 'deleted' ? { ...seeing, ...replacing } : replacing;
      const known = new Map([...stamps, ...Object.entries(seen)]);
      this.#given.push({ record, field, stamp, value, shown: known, deleted: latest('deleted') === true });
    }
    this.#known[pc]?.add(stamp);
  }

  /** Chooses one value for what is in dispute: whoever does has seen every value, and a deletion every field. */
  settle(
    pc: number,
    record: string,
    stamp: Stamp,
    fields: Readonly<Record<string, FieldValue | undefined>>,
  ): void {
    const heads = headsOf(
      this.#given.filter((each) => each.record === record && this.#known[pc]?.has(each.stamp)),
    );
    const all = Map.groupBy(heads, ({ field }) => field);
    const stamps = Object.fromEntries([...all].map(([field, of]) => [field, of.map((each) => each.stamp)]));
    const replacing = Object.fromEntries(Object.keys(fields).map((field) => [field, stamps[field] ?? []]));
    this.write(pc, record, stamp, fields, { replacing, seeing: stamps });
  }

  merge(into: number, from: number): void {
    for (const stamp of this.#known[from] ?? []) this.#known[into]?.add(stamp);
  }

  /** "record field stamp" of every head that is in conflict, once everybody knows everything. */
  conflicts(): string[] {
    const heads = headsOf(this.#given);
    const values = Map.groupBy(heads, ({ record, field }) => `${record} ${field}`);
    const disputed = [...values.values()]
      .filter((group) => new Set(group.map(({ value }) => value)).size > 1)
      .flat();
    return [...new Set([...disputed, ...this.#deletionsIn(heads)].map(lineOf))].toSorted();
  }

  #deletionsIn(heads: readonly Given[]): Given[] {
    const deletions = heads.filter(({ field, value }) => field === 'deleted' && value === true);
    const unseen = heads.filter(
      (edit) =>
        edit.field !== 'deleted' &&
        deletions.some(({ record }) => record === edit.record) &&
        !deletions.some((deletion) => deletion.record === edit.record && sawEachOther(deletion, edit)),
    );
    return [...unseen, ...deletions.filter(({ record }) => unseen.some((edit) => edit.record === record))];
  }
}

/** The values that no other of these replaced. */
function headsOf(given: readonly Given[]): Given[] {
  const replaced = new Set(
    given.flatMap((each) =>
      (each.shown.get(each.field) ?? []).map((stamp) => `${each.record} ${each.field} ${stamp}`),
    ),
  );
  return given.filter((each) => !replaced.has(lineOf(each)));
}

const lineOf = ({ record, field, stamp }: Given): string => `${record} ${field} ${stamp}`;

const sawEachOther = (deletion: Given, edit: Given): boolean =>
  deletion.stamp === edit.stamp ||
  (deletion.shown.get(edit.field) ?? []).includes(edit.stamp) ||
  (edit.deleted && (edit.shown.get('deleted') ?? []).includes(deletion.stamp));

const blank = (field: string): FieldValue => (field === 'deleted' ? false : '');
