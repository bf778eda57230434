import { z } from 'zod';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import { recordKey } from '../../shared/contract/procedures/record.ts';
import { currentValues } from '../log/current-values.ts';
import type { OpenFile } from '../session/open-file.ts';
import { readAll, readCount } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { labelRecord } from './labels.ts';

/** The types that people remove on their own; taking a tag off is part of editing its entry. */
const { type: removable } = recordKey.shape;

/** The removed records, as SQL; table names are our own. */
const REMOVED = removable.options
  .map((type) => `SELECT '${type}' AS type, id FROM ${table(type).name} WHERE deleted = 1`)
  .join(' UNION ALL ');

const row = z.object({
  type: removable,
  id: z.string(),
  person: z.string(),
  device: z.string(),
  wallTime: z.number(),
});
/** Removed records, latest first, so that they can be viewed and restored. */
export const removedHandlers: Handlers<Pick<typeof windowStoreProcedures, 'record.removed'>, [OpenFile]> = {
  'record.removed': ({ limit }, { db }) => {
    const rows = readAll(
      db,
      row,
      `SELECT type, removed.id AS id, person, device_name AS device, wall_time AS wallTime
      FROM (SELECT type, id, (
          SELECT max(stamp) FROM change
          WHERE record_type = type AND record_id = gone.id AND payload ->> '$.set.deleted') AS stamp
        FROM (${REMOVED}) AS gone) AS removed
        JOIN change USING (stamp) JOIN writer ON writer.id = change.writer
      ORDER BY stamp DESC LIMIT ?`,
      limit,
    );
    const records = rows.map(({ type, id, ...author }) => ({
      ...labelRecord((other, otherId) => currentValues(db, other, otherId), type, id),
      type,
      author,
    }));
    return { records, total: readCount(db, `SELECT count(*) AS count FROM (${REMOVED})`) };
  },
};
