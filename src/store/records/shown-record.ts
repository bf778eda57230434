import { currentValues } from '../log/current-values.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { RecordReader } from './labels.ts';

/** Reads what the records of a file show, for making their labels. */
export function recordReader(db: Readable): RecordReader {
  return (type, id) => currentValues(db, type, id);
}
