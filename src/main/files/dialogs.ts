import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Texts } from '../../shared/i18n/texts.ts';

/** The dialogs for choosing a file or a place; each returns a full path, or null if it was cancelled. */
export interface FileDialogs {
  choose(folder: string): Promise<string | null>;
  create(folder: string): Promise<string | null>;
  /** @param name the suggested name, in the folder of `near` */
  saveAs(near: string, name: string, kind: 'db' | 'age'): Promise<string | null>;
}

export function fileDialogs(window: () => BrowserWindow, texts: () => Texts['shell']['files']): FileDialogs {
  const kinds = {
    db: () => ({ name: texts().dataFile, extensions: ['db'] }),
    age: () => ({ name: texts().protectedFile, extensions: ['age'] }),
  };
  async function save(title: string, defaultPath: string, kind: 'db' | 'age'): Promise<string | null> {
    const answer = await dialog.showSaveDialog(window(), { title, defaultPath, filters: [kinds[kind]()] });
    if (!answer.filePath) return null;
    return extname(answer.filePath) === '' ? `${answer.filePath}.${kind}` : answer.filePath;
  }
  return {
    choose: async (folder) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().choose,
        defaultPath: folder,
        properties: ['openFile'],
        filters: [{ name: texts().dataFile, extensions: ['db', 'age'] }],
      });
      return filePaths[0] ?? null;
    },
    create: (folder) => save(texts().create, join(folder, 'giaoban.db'), 'db'),
    saveAs: (near, name, kind) => save(texts().saveAs, join(dirname(near), name), kind),
  };
}

/** "giaoban.db" and "cứu được" make "giaoban (cứu được).db". */
export function withWords(path: string, words: string): string {
  const end = extname(path);
  return `${basename(path, end)} (${words})${end}`;
}
