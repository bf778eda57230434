import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { Foreseen } from '../shared/contract/errors.ts';
import type { Handlers, ParsedInput } from '../shared/contract/procedure.ts';
import type { shellProcedures, WrittenDocument } from '../shared/contract/shell.ts';
import type { StoreProcess } from './store-process.ts';

type Names = 'minutes.export' | 'document.open' | 'document.showInFolder';
type Choice = ParsedInput<(typeof shellProcedures)['minutes.export']>;

interface Around {
  readonly store: StoreProcess;
  readonly window: () => BrowserWindow;
  /** Where documents are offered to be saved first. */
  readonly folder: string;
  readonly texts: () => { readonly saveMinutes: string; readonly wordDocument: string };
}

/**
 * Saving documents and showing them. Paths stay here: the window gets a token for each document written, and can
 * ask only for those.
 */
export function documentHandlers({
  store,
  window,
  folder,
  texts,
}: Around): Handlers<Pick<typeof shellProcedures, Names>> {
  const written = new Map<string, string>();
  let lastFolder = folder;

  function pathOf(token: string): string {
    const path = written.get(token);
    if (path === undefined) throw new Foreseen('not-found');
    return path;
  }

  async function askWhere(choice: Choice): Promise<string | null> {
    const name = await store.call('minutes.fileName', choice);
    if (!name.ok) throw new Foreseen(name.error.code, name.error.params);
    const { filePath } = await dialog.showSaveDialog(window(), {
      title: texts().saveMinutes,
      defaultPath: join(lastFolder, name.value),
      filters: [{ name: texts().wordDocument, extensions: ['docx'] }],
    });
    return filePath ? filePath : null;
  }

  function remember(path: string): WrittenDocument {
    const token = randomUUID();
    written.set(token, path);
    lastFolder = dirname(path);
    return { token, name: basename(path), folder: basename(lastFolder) };
  }

  return {
    'minutes.export': async (choice) => {
      const path = await askWhere(choice);
      if (path === null) return null;
      const answer = await store.call('minutes.write', { ...choice, path });
      if (!answer.ok) throw new Foreseen(answer.error.code, answer.error.params);
      return remember(path);
    },
    'document.open': async ({ token }) => {
      const path = pathOf(token);
      const problem = await shell.openPath(path);
      if (problem !== '') throw new Foreseen('document-not-opened', { file: basename(path) });
      return null;
    },
    'document.showInFolder': ({ token }) => {
      shell.showItemInFolder(pathOf(token));
      return null;
    },
  };
}
