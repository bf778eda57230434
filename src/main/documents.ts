import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { Foreseen } from '../shared/contract/errors.ts';
import type { Answer, Handlers } from '../shared/contract/procedure.ts';
import type { shellProcedures, WrittenDocument } from '../shared/contract/shell.ts';
import type { StoreProcess } from './store-process.ts';

type Names = 'minutes.export' | 'paper.export' | 'roster.export' | 'document.open' | 'document.showInFolder';

interface Around {
  readonly store: StoreProcess;
  readonly window: () => BrowserWindow;
  /** Where documents are offered to be saved until one was saved elsewhere. */
  readonly usualFolder: string;
  /** The folder chosen for all documents; null where none was. */
  readonly chosenFolder: () => string | null;
  readonly texts: () => {
    readonly saveMinutes: string;
    readonly savePaper: string;
    readonly wordDocument: string;
    readonly saveRoster: string;
    readonly rosterFileName: string;
    readonly excelTable: string;
  };
}

/**
 * Saving documents and showing them. Paths stay here: the window gets a token for each document written, and can
 * ask only for those.
 */
export function documentHandlers({
  store,
  window,
  usualFolder,
  chosenFolder,
  texts,
}: Around): Handlers<Pick<typeof shellProcedures, Names>> {
  const written = new Map<string, string>();
  let lastFolder = usualFolder;

  function pathOf(token: string): string {
    const path = written.get(token);
    if (path === undefined) throw new Foreseen('not-found');
    return path;
  }

  /** Asks where to save under the name the store suggests, and has it written there; null where the person cancelled. */
  async function save(
    title: string,
    suggested: Answer<string>,
    write: (path: string) => Promise<Answer<null>>,
    kind: 'docx' | 'xlsx' = 'docx',
  ): Promise<WrittenDocument | null> {
    const { filePath } = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: join(chosenFolder() ?? lastFolder, valueIn(suggested)),
      filters: [{ name: kind === 'docx' ? texts().wordDocument : texts().excelTable, extensions: [kind] }],
    });
    if (!filePath) return null;
    valueIn(await write(filePath));
    return remember(filePath);
  }

  function remember(path: string): WrittenDocument {
    const token = randomUUID();
    written.set(token, path);
    lastFolder = dirname(path);
    return { token, name: basename(path), folder: basename(lastFolder) };
  }

  return {
    'minutes.export': async (choice) =>
      save(texts().saveMinutes, await store.call('minutes.fileName', choice), (path) =>
        store.call('minutes.write', { ...choice, path }),
      ),
    'paper.export': async (choice) =>
      save(texts().savePaper, await store.call('paper.fileName', { choice }), (path) =>
        store.call('paper.write', { choice, path }),
      ),
    'roster.export': (choice) =>
      save(
        texts().saveRoster,
        { ok: true, value: `${texts().rosterFileName}.xlsx` },
        (path) => store.call('roster.write', { ...choice, path }),
        'xlsx',
      ),
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

function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Foreseen(answer.error.code, answer.error.params);
  return answer.value;
}
