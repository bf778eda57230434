import { basename, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { documentShellProcedures } from '../../shared/contract/procedures/document.ts';
import { readJson, writeJson } from '../platform/json-file.ts';

const stored = z.strictObject({ folder: z.string().nullable() });

interface Dependencies {
  readonly userData: string;
  /** The folder for documents until somebody chooses another. */
  readonly usual: string;
  readonly window: () => BrowserWindow;
  readonly texts: () => { readonly chooseDocumentsFolder: string };
}

/**
 * The folder suggested for saving documents: one for all of the office's documents, on this PC. Its path stays here.
 */
export function createDocumentsFolder({ userData, usual, window, texts }: Dependencies): {
  readonly handlers: Handlers<
    Pick<typeof documentShellProcedures, 'document.folder' | 'document.chooseFolder' | 'document.resetFolder'>
  >;
  /** The folder somebody chose; null if nobody did. */
  chosen(): string | null;
} {
  const path = join(userData, 'documents-folder.json');
  let chosen = readJson(path, stored)?.folder ?? null;

  function keep(folder: string | null): void {
    writeJson(path, { folder });
    chosen = folder;
  }
  const shown = () => ({ name: basename(chosen ?? usual), isUsual: chosen === null });
  return {
    chosen: () => chosen,
    handlers: {
      'document.folder': shown,
      'document.chooseFolder': async () => {
        const { filePaths } = await dialog.showOpenDialog(window(), {
          title: texts().chooseDocumentsFolder,
          defaultPath: chosen ?? usual,
          properties: ['openDirectory', 'createDirectory'],
        });
        const [folder] = filePaths;
        if (folder !== undefined) keep(folder);
        return shown();
      },
      'document.resetFolder': () => {
        keep(null);
        return shown();
      },
    },
  };
}
