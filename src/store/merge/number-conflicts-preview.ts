import { z } from 'zod';
import { type RecordType, recordTypes } from '../../shared/records/index.ts';
import { logOf } from '../log/heads.ts';
import { payload } from '../log/payload.ts';
import { numberedDocuments, numberedMeetings, officeTerms } from '../numbering/given-numbers.ts';
import { inTerm, numberedDocument, numberedMeeting, sharedNumbers } from '../numbering/numbers-per-term.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { shownBy } from './record-diff.ts';

/** How many document numbers will be used twice once `temp.arriving` is in, and are not yet. */
export function numbersToCome(db: Readable): number {
  const meetings = numberedMeetings(db);
  const documents = numberedDocuments(db);
  const offices = officeTerms(db);
  const known = new Set(sharedNumbers([...meetings, ...documents], offices).map(({ key }) => key));
  const after = sharedNumbers(
    [
      ...afterwards(db, 'meeting', meetings, numberedMeeting),
      ...afterwards(db, 'document', documents, numberedDocument),
    ],
    afterwards(db, 'office', offices, inTerm),
  );
  return after.filter(({ key }) => !known.has(key)).length;
}

const arrivingRow = z.object({
  id: z.string(),
  stamp: z.string(),
  payload: z.string().transform((text) => payload.parse(JSON.parse(text))),
});

/** Rows of the open file as they will be after the merge. */
function afterwards<Row extends { readonly id: string }>(
  db: Readable,
  type: RecordType,
  rows: readonly Row[],
  schema: z.ZodType<Row>,
): Row[] {
  const arriving = readAll(
    db,
    arrivingRow,
    'SELECT record_id AS id, stamp, payload FROM temp.arriving WHERE record_type = ?',
    type,
  );
  const reached = Map.groupBy(arriving, ({ id }) => id);
  const changed = [...reached].map(([id, changes]) => {
    const shown = Object.fromEntries(shownBy([...logOf(db, type, id), ...changes]));
    return schema.parse({ ...recordTypes[type].blank, deleted: false, ...shown, id });
  });
  return [...rows.filter(({ id }) => !reached.has(id)), ...changed];
}
