import { z } from 'zod';
import { isRecordType } from '../../shared/records/index.ts';
import { logOf } from '../log/heads.ts';
import { anyWrite } from '../log/parse-write.ts';
import type { Write } from '../log/write.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';
import { mergePlace, REACHED, WAS_THERE } from './merge-rows.ts';
import { undoingOf } from './unmerge-writes.ts';

const key = z.object({ type: z.string(), id: z.string(), wasThere: z.number(), disputed: z.number() });

/**
 * The writes that undo a whole merge: the inverse of what arrived, record by record.
 * @throws ExpectedError not-found
 */
export function undoingWrites(db: Readable, mergeId: string): Write[] {
  const { newest, number } = mergePlace(db, mergeId);
  const reached = readAll(
    db,
    key,
    `SELECT type, id, EXISTS (
      SELECT 1 FROM change AS other LEFT JOIN merge ON merge.id = other.merge_id
      WHERE other.record_type = type AND other.record_id = reached.id AND ${WAS_THERE}) AS wasThere,
      EXISTS (SELECT 1 FROM conflict WHERE record_type = type AND record_id = reached.id) AS disputed
    FROM (${REACHED}) AS reached`,
    newest,
    number,
    mergeId,
  );
  return reached.flatMap(({ type, id, wasThere, disputed }) => {
    if (!isRecordType(type)) return [];
    const undoings = undoingOf(
      logOf(db, type, id),
      (change) => change.mergeId === mergeId,
      { type, wasThere: wasThere === 1, disputed: disputed === 1 },
      (field) => blankOf(type, field),
    );
    return undoings.map((undoing) => ({ ...anyWrite(type, id, undoing), reopens: true }));
  });
}
