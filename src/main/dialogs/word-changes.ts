import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { wordChangesShellProcedures } from '../../shared/contract/procedures/word-changes.ts';
import { createPathTokens } from '../ipc/path-tokens.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseReturned: string; readonly wordDocument: string };
}

/** Word files that come back with changes. Their paths stay here: the window gets a token for each. */
export function createWordChanges({ store, window, texts }: Dependencies): {
  readonly handlers: Handlers<typeof wordChangesShellProcedures>;
  /** The token of a file, for looking at what was changed in it. */
  tokenFor(path: string): string;
} {
  const returned = createPathTokens();
  return {
    tokenFor: returned.tokenFor,
    handlers: {
      'wordChanges.choose': async () => {
        const { filePaths } = await dialog.showOpenDialog(window(), {
          title: texts().chooseReturned,
          properties: ['openFile'],
          // Old files can be chosen too: the program then explains what to do with them.
          filters: [{ name: texts().wordDocument, extensions: ['docx', 'docm', 'doc'] }],
        });
        const [path] = filePaths;
        return path === undefined ? null : { token: returned.tokenFor(path), name: basename(path) };
      },
      'wordChanges.read': async ({ token, ...order }) =>
        unwrap(await store().call('wordChanges.compare', { ...order, path: returned.pathOf(token) })),
    },
  };
}
