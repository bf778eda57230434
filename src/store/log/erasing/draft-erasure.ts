import { z } from 'zod';
import { readAll, type Writable } from '../../sqlite/handles.ts';

const draft = z.object({ device: z.string(), key: z.string(), content: z.string() });
const person = z.object({ id: z.string() });

/**
 * Blanks the labels that drafts store beside the ids of erased people (the chosen speaker), and forgets what was typed
 * in fields of their own and could not be read. What else somebody typed stays: it is theirs to check.
 */
export function blankDrafts(db: Writable): void {
  const ids = new Set(readAll(db, person, 'SELECT id FROM collaborator WHERE erased').map(({ id }) => id));
  const forget = db.prepare('DELETE FROM draft WHERE key GLOB ?');
  for (const id of ids) forget.run(`unread:*${id}:*`);
  const update = db.prepare('UPDATE draft SET content = ? WHERE device = ? AND key = ?');
  for (const { device, key, content } of readAll(db, draft, 'SELECT device, key, content FROM draft')) {
    const blanked = withoutLabels(content, ids);
    if (blanked !== content) update.run(blanked, device, key);
  }
}

/** The draft with every text blanked in objects that hold one of these ids; unchanged if it is not JSON. */
export function withoutLabels(content: string, ids: ReadonlySet<string>): string {
  if (![...ids].some((id) => content.includes(id))) return content;
  try {
    return JSON.stringify(JSON.parse(content, (_key, value: unknown) => withoutLabel(value, ids)));
  } catch (error) {
    // A draft that no version can parse names nobody; it is discarded when the desk opens.
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}

const labelled = z.record(z.string(), z.unknown());

function withoutLabel(value: unknown, ids: ReadonlySet<string>): unknown {
  const parsed = labelled.safeParse(value);
  if (!parsed.success || typeof parsed.data.id !== 'string' || !ids.has(parsed.data.id)) return value;
  const { id } = parsed.data;
  return Object.fromEntries(
    Object.entries(parsed.data).map(([key, each]) => [
      key,
      typeof each === 'string' && each !== id ? '' : each,
    ]),
  );
}
