import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Readable, readAll } from '../../sqlite/handles.ts';

const written = z.object({ hash: z.string() });

/** The hashes of all files this document was ever written to, here or on a PC that was merged. */
export function exportedHashes(db: Readable, documentId: string): ReadonlySet<string> {
  const sql = `SELECT payload ->> '$.set.fileHash' AS hash FROM change
    WHERE record_type = 'document' AND record_id = ? AND payload ->> '$.set.fileHash' <> ''`;
  return new Set(readAll(db, written, sql, documentId).map(({ hash }) => hash));
}

/** A hash as it is kept of an exported file. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
