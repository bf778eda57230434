import { z } from 'zod';
import { prose, recordId } from '../records/fields.ts';
import { stamp } from './history.ts';
import { procedure } from './procedure.ts';
import { entryEdit } from './writes.ts';

const done = z.strictObject({ id: recordId, action: stamp.nullable() });

/** What makes two entries of one, and one of two; each is one act. */
export const entryActProcedures = {
  /**
   * Writes an entry anew and puts what is left of its text into another right behind it, with the same speaker,
   * locality, time and tags. The id is that of the new one.
   */
  'entry.split': procedure(entryEdit.extend({ rest: prose.min(1) }), done),
  /** Adds an entry to the one above it, which gets its text, tags and tasks. The id is that of the one above. */
  'entry.join': procedure(z.strictObject({ id: recordId }), done),
} as const;
