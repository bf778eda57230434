import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { ChosenForm, formShellProcedures } from '../../shared/contract/procedures/form.ts';
import type { StoreProcess } from '../ipc/store-process.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseForm: string; readonly wordDocument: string };
}

/**
 * Choosing a Word file to be a form. Its path stays here under a token: once what was wrong with it was mended in Word,
 * it can be looked at again without being looked for.
 */
export function createFormDialogs({
  store,
  window,
  texts,
}: Dependencies): Handlers<Pick<typeof formShellProcedures, 'form.choose' | 'form.chooseAgain'>> {
  const chosen = new Map<string, string>();

  async function take(token: string, path: string, replaces: string | null): Promise<ChosenForm> {
    const answer = await store().call('form.take', { path, replaces });
    if (!answer.ok) throw new ExpectedError(answer.error.code, answer.error.params);
    return { token, file: basename(path), ...answer.value };
  }

  return {
    'form.choose': async ({ replaces }) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().chooseForm,
        properties: ['openFile'],
        // Old files and those with macros can be chosen too: the program says of them what to do.
        filters: [{ name: texts().wordDocument, extensions: ['docx', 'docm', 'dotx', 'doc'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return null;
      const token = randomUUID();
      chosen.set(token, path);
      return take(token, path, replaces);
    },

    'form.chooseAgain': ({ token, replaces }) => {
      const path = chosen.get(token);
      if (path === undefined) throw new ExpectedError('not-found');
      return take(token, path, replaces);
    },
  };
}
