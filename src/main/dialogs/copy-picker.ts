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

/** Of a folder full of data files, only the newest are looked into. */
const MOST_FILES = 12;

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

  async function copiesBeside(): Promise<string[]> {
    const folder = dirname(path());
    const others = readdirSync(folder).filter((name) => name !== basename(path()));
    const isNamedSo = (file: string) => isCopyName(basename(file), basename(path()));
    // A protected copy reveals nothing until the passphrase is given.
    const locked = others.filter((name) => name.toLowerCase().endsWith('.age'));
    const candidates = await dataFiles(others.map((name) => join(folder, name)));
    const histories = unwrap(await store().call('merge.histories', { paths: candidates }));
    const copies = candidates.filter((file, at) => {
      const history = histories[at] ?? 'unknown';
      return history === 'same' || (history === 'unknown' && isNamedSo(file));
    });
    return [...locked.map((name) => join(folder, name)).filter(isNamedSo), ...copies];
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
        const copies = await copiesBeside();
        return copies.map(offer).toSorted((a, b) => b.modifiedAt - a.modifiedAt);
      },
      'merge.inspectCopy': async ({ token, job, passphrase }) => {
        const copy = offered.pathOf(token);
        return unwrap(await store().call('merge.inspect', { job, path: copy, passphrase }));
      },
    },
  };
}

/** Those of these files that may be databases of this program, the newest first. */
async function dataFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths
      .filter((file) => /\.(db|giaoban)$/i.test(file))
      .map(async (file) => ((await isDataFile(file)) ? [file] : [])),
  );
  return found
    .flat()
    .toSorted((a, b) => modifiedAt(b) - modifiedAt(a))
    .slice(0, MOST_FILES);
}

/** ms since 1970; 0 if the file is gone, which its inspection will report. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
