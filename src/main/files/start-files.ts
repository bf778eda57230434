import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { EventName, WindowEvents } from '../../shared/contract/index.ts';
import type { StoreState } from '../../shared/contract/procedures/app.ts';
import type { OpenedFile } from '../../shared/contract/procedures/file.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import type { Device } from '../platform/device.ts';
import type { FileMenu } from '../platform/menu.ts';
import { fileInArguments } from './arguments.ts';
import { copyOut } from './copy-out.ts';
import { fileDialogs } from './dialogs.ts';
import { createFiles } from './files.ts';
import { openRecentFiles } from './recent-files.ts';
import { nameFileInTitle } from './title.ts';

/** The daily backup waits until the first screens are loaded: in a large file it takes the store a second. */
const DAILY_BACKUP_AFTER_MS = 5000;

interface Dependencies {
  readonly window: () => BrowserWindow;
  readonly store: () => StoreProcess;
  readonly userData: string;
  readonly documents: string;
  readonly device: Device;
  readonly person: () => string;
  readonly texts: () => Texts['shell'];
  tell<Name extends EventName>(name: Name, event: WindowEvents[Name]): void;
  /** Rebuilds the menu, which lists recent files. */
  renewMenu(): void;
}

/** Everything about files in the shell: the open file, the dialogs, the menu, the title bar. */
export function startFiles(dependencies: Dependencies) {
  const { window, store, userData, documents, device, person, texts, tell } = dependencies;
  const recent = openRecentFiles(userData);
  const dialogs = fileDialogs(window, () => texts().files);
  const first =
    fileInArguments(process.argv, process.cwd()) ??
    recent.paths()[0] ??
    usualFile(documents, texts().defaultFolder);
  let renewTitle: () => void = () => undefined;
  const files = createFiles(first, {
    store,
    dialogs,
    recent,
    userData,
    device,
    person,
    texts: () => texts().files,
    tell,
    changed: () => {
      renewTitle();
      dependencies.renewMenu();
    },
  });
  const copying = copyOut({ store, dialogs, path: files.path, deviceName: device.name });
  let daily: NodeJS.Timeout | undefined;

  async function backUpDaily(): Promise<void> {
    const answer = await store().call('backup.daily', {});
    if (answer.ok) files.backedUp(answer.value);
  }

  return {
    handlers: { ...files.handlers, ...copying },
    path: files.path,
    view: files.view,
    openRequest: files.openRequest,
    opened: (answer: OpenedFile): void => {
      files.opened(answer);
      clearTimeout(daily);
      daily = setTimeout(() => void backUpDaily(), DAILY_BACKUP_AFTER_MS);
    },
    /** A second start that names a file opens it here. */
    openNamed: (args: readonly string[], folder: string): void => {
      const named = fileInArguments(args, folder);
      if (named !== null && named !== files.path()) files.offer(named);
    },
    /** When somebody returns to the window: is the file still there, or there again? */
    look: (state: StoreState): void => {
      if (state.state === 'ready') void store().look();
      else if (state.state === 'failed' && comesBack(state)) store().retry();
    },
    nameInTitle: (shown: BrowserWindow): void => {
      renewTitle = nameFileInTitle(shown, () => basename(files.path()));
    },
    menu: (): FileMenu => ({
      create: () => void files.create(),
      choose: () => void files.choose(),
      recent: recent.paths().map((path, at) => ({
        name: basename(path),
        folder: recent.views()[at]?.folder ?? '',
        open: () => files.offer(path),
      })),
    }),
  };
}

/** A stick that was put back, a share that is connected again. */
function comesBack({ error }: Extract<StoreState, { state: 'failed' }>): boolean {
  return error.code === 'file-missing' || error.code === 'disk-failed';
}

/** The file created by the first start. */
function usualFile(documents: string, folderName: string): string {
  const folder = join(documents, folderName);
  mkdirSync(folder, { recursive: true });
  return join(folder, 'giaoban.db');
}
