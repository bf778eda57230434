import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type {
  ChosenForm,
  FormDecisions,
  formShellProcedures,
} from '../../shared/contract/procedures/form.ts';
import { createPathTokens } from '../ipc/path-tokens.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseForm: string; readonly wordDocument: string };
}

/**
 * Choosing a Word file as a form. Its path stays here under a token, so that it can be checked again after it was
 * corrected in Word, without choosing it again.
 */
export function createFormDialogs({
  store,
  window,
  texts,
}: Dependencies): Handlers<Pick<typeof formShellProcedures, 'form.choose' | 'form.chooseAgain'>> {
  const chosen = createPathTokens();

  async function take(path: string, replaces: string | null, decisions: FormDecisions): Promise<ChosenForm> {
    const taken = unwrap(await store().call('form.take', { path, replaces, decisions }));
    return { token: chosen.tokenFor(path), file: basename(path), ...taken };
  }

  return {
    'form.choose': async ({ replaces }) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().chooseForm,
        properties: ['openFile'],
        // Old files and those with macros can be chosen too: the program then explains what to do with them.
        filters: [{ name: texts().wordDocument, extensions: ['docx', 'docm', 'dotx', 'doc'] }],
      });
      const [path] = filePaths;
      if (path === undefined) return null;
      return take(path, replaces, []);
    },

    'form.chooseAgain': ({ token, replaces, decisions }) => take(chosen.pathOf(token), replaces, decisions),
  };
}
