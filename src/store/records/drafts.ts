import { z } from 'zod';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { OpenFile } from '../session/open-file.ts';
import { readOne } from '../sqlite/handles.ts';

type Names = 'draft.load' | 'draft.save' | 'draft.discard';

const found = z.object({ content: z.string() });

/**
 * What is being typed and not yet saved. Drafts belong to one PC and one moment, so they are the only thing in the file
 * that is not a change, has no history and is not merged.
 */
export const draftHandlers: Handlers<Pick<typeof windowStoreProcedures, Names>, [OpenFile]> = {
  'draft.load': ({ key }, { db, author }) =>
    readOne(db, found, 'SELECT content FROM draft WHERE device = ? AND key = ?', author.device.id, key)
      ?.content ?? null,

  'draft.save': ({ key, content }, { db, author }) => {
    db.prepare(
      `INSERT INTO draft (device, key, content, wall_time) VALUES (?, ?, ?, ?)
      ON CONFLICT (device, key) DO UPDATE SET content = excluded.content, wall_time = excluded.wall_time`,
    ).run(author.device.id, key, content, author.now());
    return null;
  },

  'draft.discard': ({ key }, { db, author }) => {
    db.prepare('DELETE FROM draft WHERE device = ? AND key = ?').run(author.device.id, key);
    return null;
  },
};
