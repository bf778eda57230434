import { basename } from 'node:path';
import type { openingProcedures } from '../../../shared/contract/files.ts';
import type { Handlers } from '../../../shared/contract/procedure.ts';
import { listBackups } from '../backups/list.ts';
import { requireWhole } from '../backups/snapshot.ts';
import { newWriter } from '../opening.ts';
import { rescue } from '../rescue/rescue.ts';
import { openProtected } from '../sending/protect.ts';
import { duplicate } from './duplicate.ts';
import { hold } from './held-files.ts';
import { requirePlainFile } from './plain-file.ts';
import { makeWhole } from './whole-file.ts';

type Names = 'file.backups' | 'file.duplicate' | 'file.rescue' | 'file.unprotect';

/** What can be done for a file that is not open, most of all one that cannot be. */
export function unopened(now: () => number): Handlers<Pick<typeof openingProcedures, Names>> {
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
  await makeWhole(to, async (partial) => {
    await openProtected(path, passphrase, partial);
    requireWhole(partial, basename(path));
  }).finally(letGo);
}
