import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import log from 'electron-log/main';
import type { EventName, WindowEvents } from '../shared/contract/index.ts';
import type { StoreState } from '../shared/contract/shell.ts';
import { declareAppScheme, serveApp } from './app-scheme.ts';
import { loadDevice } from './device.ts';
import { documentHandlers } from './documents.ts';
import { EVENT_CHANNEL, openGate } from './gate.ts';
import { setMenu } from './menu.ts';
import { forbidNetwork, switchOffBackgroundNetworking } from './no-network.ts';
import { openPreferences } from './preferences.ts';
import { startStore } from './store-process.ts';
import { shellTexts } from './texts.ts';
import { builtFiles, createWindow } from './window.ts';

app.setName('Giao ban');
switchOffBackgroundNetworking();
declareAppScheme();

// One program a user: a second start shows the window that is there.
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.quit();

/** Puts the parts together; each knows only what it is handed. */
function run(): void {
  const devOrigin = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
  const files = builtFiles(import.meta.dirname);
  const userData = app.getPath('userData');
  const preferences = openPreferences(userData);
  const device = loadDevice(userData);
  const file = fileToOpen();
  let storeState: StoreState = { state: 'starting' };

  const report = (text: string): void => log.error(text);
  log.initialize();
  process.on('uncaughtException', (error) => report(error.stack ?? error.message));
  serveApp(files.pages);
  forbidNetwork(session.defaultSession, devOrigin);
  applyAppearance();

  const window: BrowserWindow = createWindow(files.preload, files.icon, devOrigin);
  app.on('second-instance', () => showAgain(window));

  const store = startStore(files.store, () => ({ path: file, device, person: author() }), {
    changed: (event) => tell('changed', event),
    progress: (event) => tell('progress', event),
    state: (state) => {
      storeState = state;
      tell('store-state', state);
    },
    report,
  });

  openGate({
    devOrigin,
    store,
    report,
    isOwnWindow: ({ sender, senderFrame }) =>
      sender === window.webContents && senderFrame === sender.mainFrame,
    shell: {
      ...documentHandlers({ store, window: () => window, folder: app.getPath('documents'), texts }),
      'app.status': () => ({
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}`,
        file: { name: basename(file), folder: basename(dirname(file)) },
        device,
        preferences: preferences.get(),
        store: storeState,
      }),
      'preferences.set': async (changes) => {
        const next = preferences.set(changes);
        applyAppearance();
        tell('preferences-changed', next);
        await store.call('person.set', { person: author() });
        return next;
      },
      'store.retry': () => {
        store.retry();
        return null;
      },
    },
  });

  function texts() {
    return shellTexts(preferences.get().language);
  }

  /** Who the history names: the person's own word, or the name Windows knows them by. */
  function author(): string {
    return preferences.get().person || userInfo().username;
  }

  function applyAppearance(): void {
    nativeTheme.themeSource = preferences.get().appearance;
    setMenu(texts(), !app.isPackaged);
  }

  function tell<Name extends EventName>(name: Name, event: WindowEvents[Name]): void {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, event);
  }

  let ending = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (ending) return;
    // What is under way is answered and the file closed before the program ends.
    event.preventDefault();
    ending = true;
    void store.close().finally(() => app.quit());
  });
}

/** The file named on the command line, or the one in the user's documents. */
function fileToOpen(): string {
  const named = app.commandLine.getSwitchValue('file');
  if (named !== '') return resolve(named);
  const folder = join(app.getPath('documents'), 'Giao ban');
  mkdirSync(folder, { recursive: true });
  return join(folder, 'giaoban.db');
}

function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
