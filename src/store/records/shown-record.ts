import { shownValues } from '../log/current-values.ts';
import type { Readable } from '../sqlite/handles.ts';
import type { Shows } from './labels.ts';

/** What the records of a file show, as their names are made of it. */
export function showsIn(db: Readable): Shows {
  return (type, id) => shownValues(db, type, id);
}
