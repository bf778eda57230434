import { z } from 'zod';
import type { FieldOfRecord, UnreadText } from '../../shared/contract/procedures/draft.ts';
import type { OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

const KEY = /^unread:(.+):([A-Za-z]+)$/;
const row = z.object({ key: z.string(), content: z.string() });

/**
 * The times and days on this PC that could not be read. They are drafts: no value of a record, in no history, and not
 * merged; but documents that would print them wait for them.
 */
export function unreadTexts(db: Readable, device: string): UnreadText[] {
  const sql = "SELECT key, content FROM draft WHERE device = ? AND key GLOB 'unread:*' ORDER BY key";
  return readAll(db, row, sql, device).flatMap(({ key, content }) => {
    const [, recordId, field] = KEY.exec(key) ?? [];
    return recordId === undefined || field === undefined ? [] : [{ recordId, field, typed: content }];
  });
}

/** Keeps what was typed in a field, or forgets it. */
export function keepUnread(
  { db, author }: OpenFile,
  { recordId, field, typed }: FieldOfRecord & { typed: string | null },
): void {
  const key = `unread:${recordId}:${field}`;
  if (typed === null || typed === '') {
    db.prepare('DELETE FROM draft WHERE device = ? AND key = ?').run(author.device.id, key);
    return;
  }
  db.prepare(
    `INSERT INTO draft (device, key, content, wall_time) VALUES (?, ?, ?, ?)
    ON CONFLICT (device, key) DO UPDATE SET content = excluded.content, wall_time = excluded.wall_time`,
  ).run(author.device.id, key, typed, author.now());
}
