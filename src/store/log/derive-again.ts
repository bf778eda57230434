import { z } from 'zod';
import { type Readable, readOne, type Writable } from '../sqlite/handles.ts';
import { rebuildTouched } from './rebuild-records.ts';
import { touch } from './touched-records.ts';

/** The version of the rules for conflicts; one more whenever they change (docs/decisions.md). */
const RULES = 1;

const known = z.object({ rules: z.number() });

/**
 * Whether what is derived was worked out by the rules of today; a kill between bringing the schema up to date and working
 * it out leaves a file where it was not.
 */
export function isDerived(db: Readable): boolean {
  const rules = readOne(db, known, "SELECT rules FROM main.derived WHERE what = 'conflict'")?.rules ?? 0;
  return rules >= RULES;
}

/**
 * Works out anew what is derived from the log where an older version of the rules did it: the log stays as it is, what
 * people are asked about follows the rules of today. Costs as much as adding the whole log up, once.
 */
export function deriveAgain(db: Writable): void {
  if (isDerived(db)) return;
  db.transaction(() => {
    touch(db, 'SELECT record_type, record_id FROM change');
    rebuildTouched(db);
    db.prepare("INSERT OR REPLACE INTO main.derived (what, rules) VALUES ('conflict', ?)").run(RULES);
  }).immediate();
}
