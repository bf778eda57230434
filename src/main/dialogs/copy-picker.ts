import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { mergeShellProcedures, OfferedCopy } from '../../shared/contract/procedures/merge.ts';
import { isDataFile } from '../files/is-data-file.ts';
import { createPathTokens } from '../ipc/path-tokens.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';
import { isCopyName } from './is-copy-name.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  /** The path of the open file. */
  readonly path: () => string;
  readonly texts: () => { readonly chooseCopy: string; readonly files: { readonly dataFile: string } };
}

/**
 * Copies of the file that people bring: chosen, dropped on the window, or found beside the open file. Their paths stay
 * here; the window gets a token for each.
 */
export function createCopyPicker({ store, window, path, texts }: Dependencies): {
  readonly handlers: Handlers<typeof mergeShellProcedures>;
  /** A file was dropped on the window. */
  offer(dropped: string): OfferedCopy;
  /** The path of an offered file. @throws ExpectedError not-found */
  pathOf(token: string): string;
} {
  const offered = createPathTokens();

  function offer(copy: string): OfferedCopy {
    return { token: offered.tokenFor(copy), name: basename(copy), modifiedAt: modifiedAt(copy) };
  }

  return {
    offer,
    pathOf: offered.pathOf,
    handlers: {
      'merge.chooseCopy': async () => {
        const { filePaths } = await dialog.showOpenDialog(window(), {
          title: texts().chooseCopy,
          defaultPath: dirname(path()),
          properties: ['openFile'],
          filters: [{ name: texts().files.dataFile, extensions: ['db', 'age'] }],
        });
        const [chosen] = filePaths;
        return chosen === undefined ? null : offer(chosen);
      },
      'merge.copiesBeside': async () => {
        const folder = dirname(path());
        const named = readdirSync(folder).filter((name) => isCopyName(name, basename(path())));
        // A protected copy reveals nothing until the passphrase is given.
        const isCopy = (name: string) =>
          name.toLowerCase().endsWith('.age') || isDataFile(join(folder, name));
        const copies = await Promise.all(named.map(async (name) => ((await isCopy(name)) ? [name] : [])));
        return copies
          .flat()
          .map((name) => offer(join(folder, name)))
          .toSorted((a, b) => b.modifiedAt - a.modifiedAt);
      },
      'merge.inspectCopy': async ({ token, job, passphrase }) => {
        const copy = offered.pathOf(token);
        return unwrap(await store().call('merge.inspect', { job, path: copy, passphrase }));
      },
    },
  };
}

/** ms since 1970; 0 if the file is gone, which its inspection will report. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
