import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { draftProcedures } from '../../shared/contract/procedures/draft.ts';
import type { OpenFile } from '../session/open-file.ts';
import { readOne } from '../sqlite/handles.ts';
import { keepUnread, unreadTexts } from './unread-texts.ts';

const found = z.object({ content: z.string() });

/**
 * What is being typed and not yet saved. Drafts belong to one PC and one moment, so they are the only thing in the file
 * that is not a change, has no history and is not merged.
 */
export const draftHandlers: Handlers<typeof draftProcedures, [OpenFile]> = {
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

  'draft.unread': (_, { db, author }) => unreadTexts(db, author.device.id),

  'draft.keepUnread': (text, file) => {
    keepUnread(file, text);
    return null;
  },
};
