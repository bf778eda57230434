import { currentValues } from '../log/current-values.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { RecordReader } from './labels.ts';

/** What the records of a file show, as their names are made of it. */
export function recordReader(db: Readable): RecordReader {
  return (type, id) => currentValues(db, type, id);
}
