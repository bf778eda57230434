import { userInfo } from 'node:os';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import log from 'electron-log/main';
import type { EventName, WindowEvents } from '../shared/contract/index.ts';
import type { StoreState } from '../shared/contract/procedures/app.ts';
import { createCopyPicker } from './dialogs/copy-picker.ts';
import { createDocumentsFolder } from './dialogs/documents-folder.ts';
import { createExportDialogs } from './dialogs/export.ts';
import { createFormatCheck } from './dialogs/format-check.ts';
import { createFormDialogs } from './dialogs/forms.ts';
import { createRosterDialogs } from './dialogs/roster.ts';
import { createWordChanges } from './dialogs/word-changes.ts';
import { startFiles } from './files/start-files.ts';
import { EVENT_CHANNEL, openRouter } from './ipc/router.ts';
import { startStore } from './ipc/store-process.ts';
import type { BuiltFiles } from './platform/built-files.ts';
import { loadDevice } from './platform/device.ts';
import { catchFaults, type Faults } from './platform/faults.ts';
import { setMenu } from './platform/menu.ts';
import { openPreferences } from './platform/preferences.ts';
import { shellTexts } from './platform/texts.ts';
import { cutNetwork } from './start/no-network.ts';
import { declareAppScheme, serveApp } from './windows/app-scheme.ts';
import { chairWindow } from './windows/chair-window.ts';
import { printing } from './windows/printing.ts';
import { createWindow, pageOf } from './windows/window.ts';
import { watchWindow } from './windows/window-watch.ts';

/**
 * The program with its window. One instance per user: a second start shows the existing window.
 * @param built the paths of the program's parts
 */
export function startProgram(built: BuiltFiles): void {
  const faults = catchFaults(report);
  app.setName('Giao ban');
  // Only a start from the sources may choose where the pages come from.
  const devOrigin = process.defaultApp === true ? (process.env.ELECTRON_RENDERER_URL ?? null) : null;
  cutNetwork(devOrigin);
  declareAppScheme();
  if (app.requestSingleInstanceLock()) void app.whenReady().then(() => run(built, faults, devOrigin));
  else app.quit();
}

/** Connects the parts; each knows only what it is given. */
function run(built: BuiltFiles, faults: Faults, devOrigin: string | null): void {
  const userData = app.getPath('userData');
  const preferences = openPreferences(userData);
  const device = loadDevice(userData);
  let storeState: StoreState = { state: 'starting' };

  serveApp(built.pages);

  const files = startFiles({
    window: () => window,
    store: () => store,
    userData,
    documents: app.getPath('documents'),
    device,
    person: author,
    texts,
    tell,
    renewMenu: applyAppearance,
  });
  applyAppearance();

  const window: BrowserWindow = createWindow(built.preload, built.icon, pageOf(devOrigin));
  const chair = chairWindow({
    store: () => store,
    main: () => window,
    preload: built.preload,
    icon: built.icon,
    page: pageOf(devOrigin),
    userData,
    preferences: preferences.get,
    eventChannel: EVENT_CHANNEL,
  });
  window.on('closed', chair.close);
  const printer = printing({
    preload: built.preload,
    page: pageOf(devOrigin),
    tell: (progress) => tell('progress', progress),
  });
  window.on('closed', printer.close);
  faults.tellThrough({ knock: () => tell('trouble', {}), texts: () => texts().faults });
  watchWindow(window, { faults, texts: () => texts().faults, report });
  files.nameInTitle(window);
  window.on('focus', () => files.look(storeState));
  app.on('second-instance', (_event, args, folder) => {
    showAgain(window);
    files.openNamed(args, folder);
  });

  const store = startStore(built.store, files.openRequest, {
    changed: (event) => {
      tell('changed', event);
      chair.refresh();
    },
    progress: (event) => tell('progress', event),
    opened: (file) => files.opened(file),
    state: (state) => {
      storeState = state;
      tell('store-state', state);
      chair.refresh();
    },
    report,
  });

  const papersFolder = createDocumentsFolder({
    userData,
    usual: app.getPath('documents'),
    window: () => window,
    texts,
  });
  const brought = createCopyPicker({ store: () => store, window: () => window, path: files.path, texts });
  const returned = createWordChanges({ store: () => store, window: () => window, texts });
  openRouter({
    devOrigin,
    onDrop: brought.offer,
    store,
    report,
    roleOf: ({ sender, senderFrame }) => {
      if (senderFrame !== sender.mainFrame) return null;
      if (chair.holds(sender)) return 'chair';
      if (printer.holds(sender)) return 'printer';
      return sender === window.webContents ? 'main' : null;
    },
    shell: {
      ...createExportDialogs({
        store,
        printing: printer,
        window: () => window,
        exampleForms: built.exampleForms,
        usualFolder: app.getPath('documents'),
        chosenFolder: papersFolder.chosen,
        broughtPath: brought.pathOf,
        returnedToken: returned.tokenFor,
        texts,
      }),
      ...papersFolder.handlers,
      ...files.handlers,
      ...brought.handlers,
      ...returned.handlers,
      ...chair.handlers,
      ...printer.handlers,
      ...createFormDialogs({ store: () => store, window: () => window, texts }),
      ...createRosterDialogs({ store: () => store, window: () => window, texts }),
      ...createFormatCheck({ store: () => store, window: () => window, texts, brought }),
      'app.status': () => ({
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}`,
        file: files.view(),
        device,
        preferences: preferences.get(),
        store: storeState,
      }),
      'app.setPreferences': async (changes) => {
        const next = preferences.set(changes);
        applyAppearance();
        tell('preferences-changed', next);
        chair.refresh();
        await store.call('file.setPerson', { person: author() });
        return next;
      },
      'job.cancel': async ({ job }) => {
        printer.cancel(job);
        await store.call('job.cancel', { job });
        return null;
      },
      'app.takeTrouble': faults.take,
      'app.retryStore': () => {
        store.retry();
        return null;
      },
    },
  });

  function texts() {
    return shellTexts(preferences.get().language);
  }

  /** The name for the history: the one the person entered, or their Windows user name. */
  function author(): string {
    return preferences.get().person || userInfo().username;
  }

  function applyAppearance(): void {
    nativeTheme.themeSource = preferences.get().appearance;
    setMenu(texts(), files.menu(), process.defaultApp === true);
  }

  /** @returns whether there is a window to send it to. */
  function tell<Name extends EventName>(name: Name, event: WindowEvents[Name]): boolean {
    if (window.isDestroyed()) return false;
    window.webContents.send(EVENT_CHANNEL, name, event);
    return true;
  }

  let ending = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (ending) return;
    // Requests in progress are answered and the file is closed before the program ends.
    event.preventDefault();
    ending = true;
    void store.close().finally(() => app.quit());
  });
}

/** Writes to the log, which never contains anything a user wrote. */
function report(text: string): void {
  log.error(text);
}

function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
