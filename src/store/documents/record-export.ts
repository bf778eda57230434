import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { momentOf } from '../../shared/dates/typed.ts';
import { commitWithoutUndo, type OpenFile } from '../session/open-file.ts';
import { documentWrite } from './document-write.ts';

/**
 * Records which file a document was last written to, with its hash, so that the register can name it. The next Ctrl+Z
 * does not undo it: the file exists.
 */
export async function recordExport(file: OpenFile, choice: DocumentChoice, path: string): Promise<void> {
  // A read-only file cannot record it, and neither can one that was closed meanwhile.
  if (file.db.readonly || !file.db.open) return;
  const fileHash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const exportedAt = momentOf(new Date(file.author.now()));
  const fields = { fileName: basename(path), fileHash, exportedAt };
  commitWithoutUndo(file, 'document.edit', [documentWrite(choice, fields)]);
}
