import type { Stamp } from '../../shared/clock/hlc.ts';
import type { Outcome } from '../../shared/contract/procedures/merge.ts';
import type { FieldValue } from '../../shared/records/index.ts';
import type { Payload } from '../log/payload.ts';

/** A change, reduced to what determines what a record shows. */
export interface Said {
  readonly stamp: Stamp;
  readonly payload: Pick<Payload, 'set'>;
}

/** What the arriving changes do to one record. */
export interface RecordDiff {
  /** As if no removal were in dispute. */
  readonly outcome: Outcome;
  readonly fields: readonly {
    readonly field: string;
    readonly before: FieldValue;
    readonly after: FieldValue;
  }[];
}

/**
 * What a record showed by the changes that were there, and what it shows with the arriving ones: the rule of outcome.ts
 * for one record, with the values.
 * @param blank what a field holds until somebody sets it.
 */
export function diffRecord(
  there: readonly Said[],
  arriving: readonly Said[],
  blank: (field: string) => FieldValue,
): RecordDiff {
  const before = shownBy(there);
  const after = shownBy([...there, ...arriving]);
  const fields = [...after].flatMap(([field, value]) => {
    const earlier = before.has(field) ? (before.get(field) ?? null) : blank(field);
    return field === 'deleted' || value === earlier ? [] : [{ field, before: earlier, after: value }];
  });
  const wasGone = before.get('deleted') === true;
  const isGone = after.get('deleted') === true;
  return { outcome: outcomeOf(there.length === 0, wasGone, isGone, fields.length > 0), fields };
}

/** The value with the latest stamp of each field. */
export function shownBy(said: readonly Said[]): Map<string, FieldValue> {
  const inOrder = said.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  return new Map(inOrder.flatMap(({ payload }) => Object.entries(payload.set)));
}

function outcomeOf(isNew: boolean, wasGone: boolean, isGone: boolean, differs: boolean): Outcome {
  if (isNew) return isGone ? 'quiet' : 'new';
  if (isGone) return wasGone ? 'quiet' : 'deleted';
  return wasGone || differs ? 'changed' : 'quiet';
}
