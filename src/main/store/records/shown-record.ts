import { shownValues } from '../changes/shown.ts';
import type { Readable } from '../database/handles.ts';
import type { Shows } from './in-words.ts';

/** What the records of a file show, as their names are made of it. */
export function showsIn(db: Readable): Shows {
  return (type, id) => shownValues(db, type, id);
}
