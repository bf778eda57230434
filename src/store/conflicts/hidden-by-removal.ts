import { z } from 'zod';
import type { HiddenUses } from '../../shared/contract/procedures/conflict.ts';
import { authorship } from '../../shared/contract/written.ts';
import { isRecordType, type RecordType } from '../../shared/records/index.ts';
import { labelRecord } from '../records/labels.ts';
import { recordReader } from '../records/shown-record.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

/** How many records of each type are named; the rest are only counted. */
const NAMED = 3;

const user = authorship.extend({ type: z.string(), id: z.string() });

/** What a removal in dispute would hide, by type, with the most recently written records. */
export function hiddenUses(db: Readable, type: RecordType, id: string): HiddenUses {
  const users = readAll(
    db,
    user,
    `SELECT user_type AS type, user_id AS id, person, device_name AS device, wall_time AS wallTime
    FROM (SELECT user_type, user_id, max(stamp) AS stamp FROM conflict_use
        WHERE record_type = ? AND record_id = ? GROUP BY 1, 2)
      JOIN change USING (stamp) JOIN writer ON writer.id = change.writer
    ORDER BY stamp DESC`,
    type,
    id,
  );
  const shows = recordReader(db);
  return [...Map.groupBy(users, (each) => each.type)].flatMap(([name, of]) => {
    if (!isRecordType(name)) return [];
    const first = of
      .slice(0, NAMED)
      .map(({ type: _, id: userId, ...author }) => ({ record: labelRecord(shows, name, userId), author }));
    return [{ type: name, count: of.length, first }];
  });
}
