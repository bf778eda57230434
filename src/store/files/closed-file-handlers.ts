import { basename } from 'node:path';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { sessionProcedures } from '../../shared/contract/procedures/file.ts';
import { writeAtomically } from '../disk/atomic-file.ts';
import { openProtected } from '../disk/encryption.ts';
import { hold } from '../disk/held-files.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { listBackups } from './backups/list.ts';
import { requireWhole } from './backups/snapshot.ts';
import { duplicate } from './leftovers/duplicate.ts';
import { newWriter } from './open.ts';
import { rescue } from './rescue/rescue.ts';

type Names = 'file.backups' | 'file.duplicate' | 'file.rescue' | 'file.unprotect';

/** What can be done for a file that is not open, especially one that cannot be opened. */
export function closedFileHandlers(now: () => number): Handlers<Pick<typeof sessionProcedures, Names>> {
  return {
    'file.backups': ({ path, backups }) => listBackups(backups, path),
    'file.duplicate': async ({ path, to }) => {
      await duplicate(path, to);
      return null;
    },
    'file.rescue': ({ path, to, device, person, fragmentsTitle }) => {
      const author = { writer: newWriter(), device, person, now };
      return rescue(path, to, { author, fragmentsTitle });
    },
    'file.unprotect': async ({ path, passphrase, to }) => {
      await unprotect(path, passphrase, to);
      return null;
    },
  };
}

async function unprotect(path: string, passphrase: string, to: string): Promise<void> {
  requirePlainFile(path);
  const letGo = hold(path);
  await writeAtomically(to, async (partial) => {
    await openProtected(path, passphrase, partial);
    requireWhole(partial, basename(path));
  }).finally(letGo);
}
