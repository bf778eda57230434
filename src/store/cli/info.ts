import { basename } from 'node:path';
import { z } from 'zod';
import { recordTypeNames } from '../../shared/records/index.ts';
import { countConflicts } from '../conflicts/open-conflicts.ts';
import { withPrivateCopy } from '../files/leftovers/private-copy.ts';
import { contentHash } from '../log/check/content-hash.ts';
import { type Readable, readAll, readCount } from '../sqlite/handles.ts';
import { latestVersion } from '../sqlite/migrations/index.ts';
import { table } from '../sqlite/record-tables.ts';
import { type Command, EXIT } from './command.ts';
import { withFile } from './read-file.ts';

/** `info FILE [--json]`: the contents of a file, for people or for scripts. */
export const info: Command = {
  words: 1,
  run: ([path = ''], speech, { json }) =>
    withPrivateCopy(path, (copy) =>
      withFile(copy, (db) => {
        const found = fileInfo(db, basename(path));
        if (json) {
          speech.print(JSON.stringify(found, null, 2));
          return EXIT.good;
        }
        speech.say('info', {
          ...found,
          hash: found.contentHash,
          records: lines(Object.entries(found.records)),
          devices: lines(found.devices.map(({ name, changes }) => [name, changes])),
        });
        return EXIT.good;
      }),
    ),
};

const device = z.object({ id: z.string(), name: z.string(), changes: z.number() });

/**
 * The contents of a file: records by kind (deleted ones left out), PCs, open conflicts, and the hash of its content.
 */
export function fileInfo(db: Readable, file: string) {
  const countOf = (sql: string): number => readCount(db, `SELECT count(*) AS count FROM ${sql}`);
  return {
    file,
    version: latestVersion,
    changes: countOf('change'),
    records: Object.fromEntries(
      recordTypeNames.map((type) => [type, countOf(`${table(type).name} WHERE NOT deleted`)]),
    ),
    devices: readAll(
      db,
      device,
      `SELECT writer.device AS id, max(writer.device_name) AS name, count(*) AS changes
      FROM change JOIN writer ON writer.id = change.writer GROUP BY writer.device ORDER BY name`,
    ),
    conflicts: countConflicts(db),
    contentHash: contentHash(db),
  };
}

function lines(pairs: readonly (readonly [string, number])[]): string {
  return pairs.map(([name, number]) => `  ${name}: ${number}`).join('\n');
}
