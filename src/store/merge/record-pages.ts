import { z } from 'zod';
import { type MergedRecord, outcomes } from '../../shared/contract/procedures/merge.ts';
import type { Authorship } from '../../shared/contract/written.ts';
import { isRecordType, type RecordType } from '../../shared/records/index.ts';
import { isShownElsewhere } from '../history/fields.ts';
import { logOf } from '../log/heads.ts';
import { payload } from '../log/payload.ts';
import { labelRecord, labelValue, type RecordReader } from '../records/labels.ts';
import { type Readable, readAll, readCount } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { mergePlace, REACHED, WAS_THERE } from './merge-rows.ts';
import { diffRecord, type Said, shownBy } from './record-diff.ts';

/** A part of a list: at most `limit` from `offset` on. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

interface Records {
  readonly records: MergedRecord[];
  readonly total: number;
}

/** Splits the changes of one record into those that were there and those that arrive. */
type Split = (type: RecordType, id: string) => { there: readonly Said[]; arriving: readonly Arriving[] };

interface Arriving extends Said {
  readonly author: Authorship;
}

/** `kind` is the record's outcome if it does not follow from its own changes alone. */
const key = z.object({ type: z.string(), id: z.string(), kind: z.enum(outcomes).nullable() });
const arrivingRow = z.object({
  stamp: z.string(),
  payload: z.string().transform((text) => payload.parse(JSON.parse(text))),
  person: z.string(),
  device: z.string(),
  wallTime: z.number(),
});

/** The records that would come in, from `temp.arriving` and `temp.outcome`. */
export function arrivingRecords(db: Readable, { offset, limit }: Page): Records {
  const split: Split = (type, id) => ({
    there: logOf(db, type, id),
    arriving: arrivals(
      db,
      `SELECT stamp, payload, person, device, wall_time AS wallTime FROM temp.arriving
      WHERE record_type = ? AND record_id = ? ORDER BY stamp`,
      type,
      id,
    ),
  });
  const keys = readAll(
    db,
    key,
    'SELECT record_type AS type, record_id AS id, kind FROM temp.outcome WHERE at > ? ORDER BY at LIMIT ?',
    offset,
    limit,
  );
  const total = readCount(db, 'SELECT count(*) AS count FROM temp.outcome');
  return { records: described(keys, split), total };
}

/** The records that came in with a past merge. */
export function arrivedRecords(db: Readable, mergeId: string, { offset, limit }: Page): Records {
  const place = mergePlace(db, mergeId);
  const split: Split = (type, id) => ({
    there: readAll(
      db,
      saidRow,
      `SELECT stamp, payload FROM change AS other LEFT JOIN merge ON merge.id = other.merge_id
      WHERE record_type = ? AND record_id = ? AND ${WAS_THERE} ORDER BY stamp`,
      type,
      id,
      place.newest,
      place.number,
    ),
    arriving: arrivals(
      db,
      `SELECT stamp, payload, person, device_name AS device, wall_time AS wallTime
      FROM change JOIN writer ON writer.id = change.writer
      WHERE record_type = ? AND record_id = ? AND merge_id = ? ORDER BY stamp`,
      type,
      id,
      mergeId,
    ),
  });
  const keys = readAll(
    db,
    key,
    `SELECT type, id, (SELECT kind FROM merge_outcome
        WHERE merge_id = ? AND record_type = type AND record_id = reached.id) AS kind
    FROM (${REACHED}) AS reached ORDER BY 1, 2 LIMIT ? OFFSET ?`,
    mergeId,
    mergeId,
    limit,
    offset,
  );
  const total = readCount(db, `SELECT count(*) AS count FROM (${REACHED})`, mergeId);
  return { records: described(keys, split), total };
}

const saidRow = arrivingRow.pick({ stamp: true, payload: true });

function arrivals(db: Readable, sql: string, ...parameters: string[]): Arriving[] {
  return readAll(db, arrivingRow, sql, ...parameters).map(({ stamp, payload: said, ...author }) => ({
    stamp,
    payload: said,
    author,
  }));
}

function described(keys: readonly z.infer<typeof key>[], split: Split): MergedRecord[] {
  const shows: RecordReader = (type, id) => {
    const { there, arriving } = split(type, id);
    return shownBy([...there, ...arriving]);
  };
  return keys.flatMap(({ type, id, kind }) => {
    if (!isRecordType(type)) return [];
    const { there, arriving } = split(type, id);
    const { outcome, fields } = diffRecord(there, arriving, (field) => blankOf(type, field));
    const author = arriving.at(-1)?.author;
    if (author === undefined) return [];
    return {
      ...labelRecord(shows, type, id),
      outcome: kind ?? outcome,
      author,
      fields: fields.flatMap(({ field, before, after }) =>
        isShownElsewhere(type, field)
          ? []
          : {
              field,
              before: labelValue(shows, type, field, before),
              after: labelValue(shows, type, field, after),
            },
      ),
    };
  });
}
