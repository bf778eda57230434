import type { Stamp } from '../../shared/clock/hlc.ts';
import type { FieldChange } from '../../shared/contract/procedures/history.ts';
import type { FieldValue, RecordType } from '../../shared/records/index.ts';
import { currentStamps } from '../log/current-values.ts';
import { headsOf, type Logged, logOf } from '../log/heads.ts';
import type { Readable } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { isLink, toldFields } from './fields.ts';

/** The history of one record, value by value. */
export interface RecordHistory {
  /** The fields that a change of the record set. */
  at(stamp: Stamp): FieldChange[];
}

export function loadRecordHistory(db: Readable, type: RecordType, id: string): RecordHistory {
  const log = logOf(db, type, id);
  const changes = new Map(log.map((change) => [change.stamp, change]));
  const heads = new Set(headsOf(log).map(({ field, stamp }) => `${field} ${stamp}`));
  // A removal in dispute removes nothing yet.
  const isDisputed = db
    .prepare("SELECT 1 FROM conflict WHERE record_type = ? AND record_id = ? AND field = 'deleted'")
    .get(type, id);
  const shown = new Set(
    [...currentStamps(db, type, id)].flatMap(([field, stamps]) =>
      field === 'deleted' && isDisputed !== undefined ? [] : stamps.map((stamp) => `${field} ${stamp}`),
    ),
  );
  const stateOf = (field: string, stamp: Stamp): FieldChange['state'] => {
    if (shown.has(`${field} ${stamp}`)) return 'shown';
    return heads.has(`${field} ${stamp}`) ? 'beside' : 'replaced';
  };

  /** The first mark of a person is "present" unless the change says otherwise. */
  function unsaid(change: Logged, field: string): FieldValue | undefined {
    return type === 'attendance' && field === 'state' && isNew(change) ? blankOf(type, field) : undefined;
  }

  /** The value a new record has in a field without the history mentioning it. */
  function unsaidBlank(field: string): FieldValue | undefined {
    return type === 'attendance' && field === 'state' ? undefined : blankOf(type, field);
  }

  /** Whether its writer knew nothing of the record before: two PCs may have made the same link. */
  function isNew({ stamp, payload: { set } }: Logged): boolean {
    return stamp === log[0]?.stamp || (isLink(type) && 'entryId' in set);
  }

  function beforeOf(change: Logged, field: string): FieldChange['before'] {
    if (isNew(change)) return null;
    const stamp = change.payload.base[field]?.toSorted().at(-1) ?? null;
    const value = stamp === null ? undefined : changes.get(stamp)?.payload.set[field];
    return { value: value ?? blankOf(type, field), stamp };
  }

  return {
    at: (stamp) => {
      const change = changes.get(stamp);
      if (change === undefined) return [];
      if (isLink(type)) return [linkChange(change)].filter((each) => each !== null);
      // Every new record has some position; only a move is shown.
      const fields = toldFields(type).filter((field) => field !== 'position' || !isNew(change));
      return fields.flatMap((field) => {
        const { set } = change.payload;
        const after = field in set ? set[field] : unsaid(change, field);
        if (after === undefined) return [];
        const before = beforeOf(change, field);
        // A value written only because another field of the same value changed, or that was and is blank, is not shown.
        if (after === (before === null ? unsaidBlank(field) : before.value)) return [];
        return [{ type, id, stamp, field, before, after, state: stateOf(field, stamp) }];
      });
    },
  };

  /** The change of a tag: whether it was added or removed, or if only that changed, its position. */
  function linkChange(change: Logged): FieldChange | null {
    const { set } = change.payload;
    const { stamp } = change;
    if (isNew(change)) {
      const untouched =
        shown.has(`deleted ${stamp}`) || ![...shown].some((each) => each.startsWith('deleted '));
      return tag('deleted', { value: true, stamp: null }, false, untouched ? 'shown' : 'replaced');
    }
    const field = 'deleted' in set ? 'deleted' : 'position';
    const after = set[field];
    if (after === undefined) return null;
    return tag(field, beforeOf(change, field), after, stateOf(field, stamp));

    function tag(
      name: string,
      before: FieldChange['before'],
      value: FieldValue,
      state: FieldChange['state'],
    ): FieldChange {
      return { type, id, stamp, field: name, before, after: value, state };
    }
  }
}
