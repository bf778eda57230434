import { z } from 'zod';
import { type Stamp, stampParts } from '../../shared/clock/hlc.ts';
import { compoundOf } from '../../shared/records/asked-fields.ts';
import { isRecordType, type RecordType } from '../../shared/records/index.ts';
import { resolutionOf, sideOf } from '../conflicts/resolve-conflict.ts';
import { headsOf, type Logged, logOf, stampsByField } from '../log/heads.ts';
import { anyWrite } from '../log/parse-write.ts';
import type { Write } from '../log/write.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import type { Inverse } from './undo-writes.ts';

const NOTHING: Inverse = { writes: [], kept: true };

/**
 * Undoes the resolution of a conflict: every value it closed is written again beside the others, so that people are
 * asked once more. Only while nobody has written the field since.
 */
export function reopenConflict(db: Readable, action: Stamp): Inverse {
  const settled = disputeOf(db, action);
  const [change] = settled?.written ?? [];
  if (settled === undefined || change === undefined || !settled.isUntouched) return NOTHING;
  const { type, id, field, together, log } = settled;
  const replaced = new Set(together.flatMap((each) => change.payload.base[each] ?? []));
  const fields = Object.keys(stampsByField(headsOf(log)));
  const writes = log
    .filter(({ stamp }) => replaced.has(stamp))
    .map((side): Write => {
      const { seen = {} } = side.payload;
      const known = Object.fromEntries(fields.map((each) => [each, seen[each] ?? []]));
      const write = anyWrite(type, id, {
        fields: sideOf(side, type, field),
        replacing: Object.fromEntries(together.map((each) => [each, [change.stamp]])),
        ...(field === 'deleted' && {
          seeing: { ...known, ...(seen.log !== undefined && { log: seen.log }) },
        }),
      });
      return { ...write, reopens: true };
    });
  return { writes, kept: false };
}

/**
 * Repeats the resolution of a conflict that {@link reopenConflict} reopened.
 * @param action the reopening
 */
export function resolveAgain(db: Readable, action: Stamp): Inverse {
  const reopened = disputeOf(db, action);
  if (reopened === undefined || !reopened.isUntouched) return NOTHING;
  const { type, id, field, log, written } = reopened;
  const [stamp] = written[0]?.payload.base[field] ?? [];
  const value = log.find((change) => change.stamp === stamp)?.payload.set[field];
  if (value === undefined) return NOTHING;
  return { writes: [resolutionOf(db, type, id, field, { value, stamp })], kept: false };
}

interface Dispute {
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  /** The fields that are one value with this one. */
  readonly together: readonly string[];
  readonly log: readonly Logged[];
  /** The changes of the action. */
  readonly written: readonly Logged[];
  /** Whether the value the action set is still the only head of the field. */
  readonly isUntouched: boolean;
}

const key = z.object({ type: z.string().refine(isRecordType), id: z.string() });

/** The conflict that an action resolved or reopened. */
function disputeOf(db: Readable, action: Stamp): Dispute | undefined {
  const record = readOne(
    db,
    key,
    'SELECT record_type AS type, record_id AS id FROM change WHERE writer = ? AND stamp = ?',
    stampParts(action).writer,
    action,
  );
  if (record === undefined) return undefined;
  const log = logOf(db, record.type, record.id);
  const written = log.filter((change) => change.action === action);
  const [given] = Object.keys(written[0]?.payload.set ?? {});
  if (given === undefined) return undefined;
  const together = compoundOf(record.type, given);
  const [field = given] = together;
  const heads = headsOf(log).filter((head) => together.includes(head.field));
  const isUntouched = heads.every(({ stamp }) => written.some((change) => change.stamp === stamp));
  return { ...record, field, together, log, written, isUntouched };
}
