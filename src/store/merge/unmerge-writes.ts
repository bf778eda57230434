import { isWorkTrace } from '../../shared/records/asked-fields.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { type Head, headsOf, type Logged, stampsByField } from '../log/heads.ts';

/** What to write in a record so that it shows what it showed without some of its changes. */
export interface Undoing {
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly replacing: Readonly<Record<string, readonly string[]>>;
  readonly seeing: Readonly<Record<string, readonly string[]>>;
}

/** A record before and after a merge. */
export interface Reached {
  readonly type: RecordType;
  /** Whether it existed before the merge. */
  readonly wasThere: boolean;
  /** Whether people are asked about it now. */
  readonly disputed: boolean;
}

/**
 * The inverse of the changes that came into a record with one merge, as new values. A field that still shows an arrived
 * value, or whose conflict involves one, goes back to the latest value that did not arrive with it. A record that did
 * not exist before is removed, unless somebody has written in it since. What was edited since stays.
 *
 * @param log all changes of the record, oldest first.
 * @param blank what a field holds until somebody sets it.
 * @returns the writes, in this order; empty if there is nothing to undo.
 */
export function undoingOf(
  log: readonly Logged[],
  arrived: (change: Logged) => boolean,
  { type, wasThere, disputed }: Reached,
  blank: (field: string) => FieldValue,
): Undoing[] {
  const others = log.filter((change) => !arrived(change));
  if (!wasThere && others.length > 0) return [];
  const heads = headsOf(log);
  const arrivedStamps = new Set(log.filter(arrived).map(({ stamp }) => stamp));
  const back = wasThere ? takenBack(heads, arrivedStamps, others, blank) : removed(heads, disputed);
  if (!wasThere) return withFields({ ...back, seeing: stampsByField(heads) });
  const unseen = fieldsInDispute(type, others);
  return [
    ...withFields({
      ...only(back, (field) => !unseen.has(field)),
      seeing: seenBefore(back, { heads, log, others }),
    }),
    // The author of these fields did not know the removal, so they are in dispute with it again.
    ...withFields({ ...only(back, (field) => unseen.has(field)), seeing: { deleted: [] } }),
  ];
}

const withFields = (undoing: Undoing): Undoing[] =>
  Object.keys(undoing.fields).length === 0 ? [] : [undoing];

type Back = Omit<Undoing, 'seeing'>;

function only({ fields, replacing }: Back, isMeant: (field: string) => boolean): Back {
  const pick = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([field]) => isMeant(field)));
  return { fields: pick(fields), replacing: pick(replacing) };
}

/**
 * What the undoing claims to have seen. If it restores an earlier removal, it claims no more than that removal knew, so
 * that the old dispute opens again. Otherwise it knows the removals that it leaves as they are.
 */
function seenBefore({ fields }: Back, { heads, log, others }: Logs): Undoing['seeing'] {
  if (!('deleted' in fields)) return stampsByField(heads.filter(isRemoval));
  const removals = new Set(
    headsOf(others)
      .filter(isRemoval)
      .map(({ stamp }) => stamp),
  );
  if (fields.deleted !== true || removals.size === 0) return stampsByField(heads);
  const knowing = others.filter(({ stamp }) => removals.has(stamp)).map(({ payload }) => payload.seen ?? {});
  // The changes that were written with a removal, or knowing it.
  const knewIt = new Set(
    log.flatMap(({ stamp, payload }) =>
      removals.has(stamp) || payload.seen?.deleted?.some((each) => removals.has(each)) ? [stamp] : [],
    ),
  );
  const known = [...new Set(heads.map(({ field }) => field))].map((field) => [
    field,
    [
      ...knowing.flatMap((seen) => seen[field] ?? []),
      ...heads.filter((head) => head.field === field && knewIt.has(head.stamp)).map(({ stamp }) => stamp),
    ],
  ]);
  const logs = knowing.flatMap(({ log: seen }) => (seen === undefined ? [] : [seen]));
  return {
    ...Object.fromEntries(known),
    // A removal by an older program has no list: it knew what is older.
    ...(logs.length === knowing.length && { log: [...new Set(logs.flat())] }),
  };
}

/** All changes of a record with its heads, and those that were there before the merge. */
interface Logs {
  readonly heads: readonly Head[];
  readonly log: readonly Logged[];
  readonly others: readonly Logged[];
}

const isRemoval = ({ field, value }: Head): boolean => field === 'deleted' && value === true;

/** The fields that a removal was in dispute with, in the record itself (docs/merge.md, M10). */
function fieldsInDispute(type: RecordType, log: readonly Logged[]): Set<string> {
  const heads = headsOf(log);
  const seenBy = new Map(log.map(({ stamp, payload }) => [stamp, payload.seen ?? {}]));
  const removals = heads.filter(isRemoval);
  const sawEachOther = (removal: Head, { field, stamp }: Head) =>
    removal.stamp === stamp ||
    seenBy.get(removal.stamp)?.[field]?.includes(stamp) ||
    seenBy.get(stamp)?.deleted?.includes(removal.stamp);
  const unseen = heads.filter(
    (head) =>
      head.field !== 'deleted' &&
      !isWorkTrace(type, head.field) &&
      !removals.some((removal) => sawEachOther(removal, head)),
  );
  return new Set(removals.length === 0 ? [] : unseen.map(({ field }) => field));
}

function takenBack(
  heads: readonly Head[],
  arrived: ReadonlySet<string>,
  others: readonly Logged[],
  blank: (field: string) => FieldValue,
): Back {
  const before = new Map(others.flatMap(({ payload }) => Object.entries(payload.set)));
  // What arrived in a removed record is in dispute with the removal, even if the value is the same as before.
  const gone = before.get('deleted') === true;
  const fields = new Map<string, FieldValue>();
  for (const { field, stamp, value } of heads) {
    const earlier = before.get(field) ?? blank(field);
    if (arrived.has(stamp) && (gone || value !== earlier)) fields.set(field, earlier);
  }
  if (fields.has('deleted')) fields.set('deleted', sideLost(heads, others) ?? fields.get('deleted') ?? false);
  const replaced = heads.filter(
    ({ field, stamp, value }) => fields.has(field) && (arrived.has(stamp) || value === fields.get(field)),
  );
  return { fields: Object.fromEntries(fields), replacing: stampsByField(replaced) };
}

/**
 * If people were asked whether a record is removed, and an arrived change replaced one of the sides, that side.
 * Undefined if they were not asked, or if both sides are still there.
 */
function sideLost(heads: readonly Head[], others: readonly Logged[]): FieldValue | undefined {
  const before = headsOf(others).filter(({ field }) => field === 'deleted');
  if (new Set(before.map(({ value }) => value)).size < 2) return undefined;
  const now = new Set(heads.map(({ stamp }) => stamp));
  return before.findLast(({ stamp }) => !now.has(stamp))?.value;
}

/** A removal settles all conflicts in the record: nobody is asked about a removed record. */
function removed(heads: readonly Head[], disputed: boolean): Back {
  const shown = new Map(heads.map(({ field, value }) => [field, value]));
  if (shown.get('deleted') === true && !disputed) return { fields: {}, replacing: {} };
  const several = heads.filter(({ field, value }) => value !== shown.get(field)).map(({ field }) => field);
  const settled = several.map((field) => [field, shown.get(field) ?? null] as const);
  const replaced = heads.filter(({ field }) => several.includes(field) || field === 'deleted');
  return {
    fields: { ...Object.fromEntries(settled), deleted: true },
    replacing: stampsByField(replaced),
  };
}
