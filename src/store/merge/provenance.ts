import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { MergePreview } from '../../shared/contract/procedures/merge.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';

const device = z.object({ device: z.string(), lastAt: z.number() });
const named = z.object({ name: z.string() });
const counted = z.object({ count: z.number() });

/** The PCs that wrote in the attached file `incoming`, the most recent writer first. */
export function devicesIn(db: Readable): MergePreview['devices'] {
  return readAll(
    db,
    device,
    `SELECT device_name AS device, max(wall_time) AS lastAt
    FROM incoming.change JOIN incoming.writer ON writer.id = change.writer
    WHERE wall_time > 0 GROUP BY device, device_name ORDER BY max(stamp) DESC`,
  );
}

/**
 * The names of PCs that share one identity because the folder of user data was copied. No change is lost, since each
 * opening of a file writes under its own id, but people should know.
 */
export function clonesIn(db: Readable): string[] {
  return readAll(
    db,
    named,
    `SELECT group_concat(device_name, ', ') AS name FROM (
      SELECT device, device_name FROM incoming.writer UNION SELECT device, device_name FROM main.writer)
    GROUP BY device HAVING count(*) > 1 ORDER BY 1`,
  ).map(({ name }) => name);
}

/**
 * Where both files have changes of one writer, the links must be equal. This detects an entry that was rewritten
 * elsewhere, even if the links after it were recomputed to fit.
 * @throws ExpectedError copy-altered
 */
export function requireSamePast(db: Readable, file: string): void {
  const differing = readOne(
    db,
    counted,
    `WITH common AS MATERIALIZED (
      SELECT writer, min(theirs.seq, ours.seq) AS seq
      FROM (SELECT writer, max(seq) AS seq FROM incoming.change GROUP BY writer) AS theirs
        JOIN (SELECT writer, max(seq) AS seq FROM main.change GROUP BY writer) AS ours USING (writer))
    SELECT count(*) AS count FROM common
      CROSS JOIN incoming.change AS theirs ON theirs.writer = common.writer AND theirs.seq = common.seq
      CROSS JOIN main.change AS ours ON ours.writer = common.writer AND ours.seq = common.seq
    WHERE theirs.chain <> ours.chain`,
  );
  if (differing !== undefined && differing.count > 0) throw new ExpectedError('copy-altered', { file });
}
