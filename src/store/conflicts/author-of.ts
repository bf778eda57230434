import { z } from 'zod';
import type { Authorship } from '../../shared/contract/written.ts';
import type { Head, Logged } from '../log/heads.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';

const author = z.object({ person: z.string(), device: z.string(), wallTime: z.number() });

/** Who wrote a value. Undo and redo only restore a value, so its original author is named. */
export function authorOf(db: Readable, log: readonly Logged[], head: Head): Authorship {
  const same = log.filter(
    ({ stamp, payload }) => stamp <= head.stamp && payload.set[head.field] === head.value,
  );
  const found = readOne(
    db,
    author,
    `SELECT person, device_name AS device, wall_time AS wallTime
    FROM change JOIN writer ON writer.id = change.writer WHERE stamp IN (SELECT value FROM json_each(?))
    ORDER BY stamp = ? AND verb NOT IN ('undo', 'redo') DESC, verb IN ('undo', 'redo', 'conflict.settle'), stamp DESC
    LIMIT 1`,
    JSON.stringify(same.map(({ stamp }) => stamp)),
    head.stamp,
  );
  return found ?? { person: '', device: '', wallTime: 0 };
}
