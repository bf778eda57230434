import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Author } from '../../log/author.ts';
import { eraseWhatWasAsked } from '../../log/erasing/erasure.ts';
import { openDatabase } from '../../log/open-database.ts';
import { writeChanges } from '../../log/write.ts';
import { closeDatabase } from '../../sqlite/connection.ts';
import { type Readable, readAll } from '../../sqlite/handles.ts';
import { backupFolder } from './backup-name.ts';

const note = z.object({
  ids: z.array(z.string()),
  device: z.object({ id: z.string(), name: z.string() }),
  person: z.string(),
});
type Note = z.infer<typeof note>;

const person = z.object({ id: z.string() });

function notePath(backups: string, path: string): string {
  return join(backupFolder(backups, path), 'da-xoa-du-lieu-ca-nhan.json');
}

/** The path of a file, and who writes in it. */
interface Kept {
  readonly path: string;
  readonly backups: string;
  readonly db: Readable;
  readonly author: Pick<Author, 'device' | 'person'>;
}

/**
 * Stores the ids of erased people beside the backups of a file: an earlier backup does not know of the erasure, and the
 * file itself may be gone when that backup is restored.
 */
export function noteErased({ path, backups, db, author: { device, person: by } }: Kept): void {
  const erased = readAll(db, person, 'SELECT id FROM collaborator WHERE erased').map(({ id }) => id);
  if (erased.length === 0) return;
  const known = readNote(backups, path);
  const ids = [...new Set([...(known?.ids ?? []), ...erased])];
  if (ids.length === known?.ids.length) return;
  const to = notePath(backups, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, JSON.stringify({ ids, device, person: by } satisfies Note));
}

function readNote(backups: string, path: string): Note | null {
  const from = notePath(backups, path);
  return existsSync(from) ? note.parse(JSON.parse(readFileSync(from, 'utf8'))) : null;
}

/**
 * Repeats, in a file restored from a backup, the erasures made since that backup.
 * @param writer a new one, as for each opening of a file
 */
export function eraseAgain(
  partial: string,
  kept: Pick<Kept, 'path' | 'backups'>,
  writer: string,
  now: number,
): void {
  const noted = readNote(kept.backups, kept.path);
  if (noted === null) return;
  const { db } = openDatabase(partial);
  try {
    const known = readAll(db, person, 'SELECT id FROM collaborator WHERE NOT erased').map(({ id }) => id);
    const ids = known.filter((id) => noted.ids.includes(id));
    if (ids.length === 0) return;
    const author: Author = { writer, device: noted.device, person: noted.person, now: () => now };
    db.transaction(() => {
      writeChanges(
        db,
        author,
        'collaborator.erase',
        ids.map((id) => ({ type: 'collaborator', id, fields: { erased: true, retired: true } })),
      );
      eraseWhatWasAsked(db);
    }).immediate();
  } finally {
    closeDatabase(db);
  }
}
