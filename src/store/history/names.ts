import { z } from 'zod';
import { type Readable, readAll } from '../sqlite/handles.ts';

const named = z.object({ id: z.string(), name: z.string() });

/**
 * The names of the records with these ids, deleted ones too; a collaborator by unit and name, as on the desk. Ids of
 * records without a name are left out.
 */
export function namesOf(db: Readable, ids: Iterable<string>): Record<string, string> {
  const list = JSON.stringify([...new Set(ids)]);
  const rows = readAll(
    db,
    named,
    `WITH wanted AS (SELECT value AS id FROM json_each(?))
    SELECT id, name FROM topic JOIN wanted USING (id)
    UNION ALL SELECT id, name FROM locality JOIN wanted USING (id)
    UNION ALL SELECT id, name FROM agency JOIN wanted USING (id)
    UNION ALL SELECT id, concat_ws(' · ', nullif(coalesce(nullif(unit, ''), title), ''), nullif(name, '')) AS name
      FROM collaborator JOIN wanted USING (id)`,
    list,
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
