import { z } from 'zod';
import { type Readable, readOne, type Writable } from '../sqlite/handles.ts';
import { rebuildTouched } from './rebuild-records.ts';
import { touch } from './touched-records.ts';

/** The version of the conflict rules; increased by one whenever they change (docs/decisions.md). */
const RULES = 2;

const known = z.object({ rules: z.number() });

/**
 * Whether the derived data was worked out by the current rules. It may not be if the program was killed after migrating
 * the schema and before deriving again.
 */
export function isDerived(db: Readable): boolean {
  const rules = readOne(db, known, "SELECT rules FROM main.derived WHERE what = 'conflict'")?.rules ?? 0;
  return rules >= RULES;
}

/**
 * Works out the derived data again if an older version of the rules produced it. The log stays as it is; what people
 * are asked about follows the current rules. Costs as much as adding up the whole log, once.
 */
export function deriveAgain(db: Writable): void {
  if (isDerived(db)) return;
  db.transaction(() => {
    touch(db, 'SELECT record_type, record_id FROM change');
    rebuildTouched(db);
    db.prepare("INSERT OR REPLACE INTO main.derived (what, rules) VALUES ('conflict', ?)").run(RULES);
  }).immediate();
}
