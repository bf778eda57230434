import { userInfo } from 'node:os';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import log from 'electron-log/main';
import type { EventName, WindowEvents } from '../shared/contract/index.ts';
import type { StoreState } from '../shared/contract/shell.ts';
import { declareAppScheme, serveApp } from './app-scheme.ts';
import { loadDevice } from './device.ts';
import { documentHandlers } from './documents.ts';
import { startFiles } from './files/start-files.ts';
import { EVENT_CHANNEL, openGate } from './gate.ts';
import { setMenu } from './menu.ts';
import { copies } from './merging.ts';
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
  const built = builtFiles(import.meta.dirname);
  const userData = app.getPath('userData');
  const preferences = openPreferences(userData);
  const device = loadDevice(userData);
  let storeState: StoreState = { state: 'starting' };

  const report = (text: string): void => log.error(text);
  process.on('uncaughtException', (error) => report(error.stack ?? error.message));
  serveApp(built.pages);
  forbidNetwork(session.defaultSession, devOrigin);

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

  const window: BrowserWindow = createWindow(built.preload, built.icon, devOrigin);
  files.nameInTitle(window);
  window.on('focus', () => files.look(storeState));
  app.on('second-instance', (_event, args, folder) => {
    showAgain(window);
    files.openNamed(args, folder);
  });

  const store = startStore(built.store, files.openRequest, {
    changed: (event) => tell('changed', event),
    progress: (event) => tell('progress', event),
    opened: (file) => files.opened(file),
    state: (state) => {
      storeState = state;
      tell('store-state', state);
    },
    report,
  });

  const brought = copies({ store: () => store, window: () => window, path: files.path, texts });
  openGate({
    devOrigin,
    onDrop: brought.offer,
    store,
    report,
    isOwnWindow: ({ sender, senderFrame }) =>
      sender === window.webContents && senderFrame === sender.mainFrame,
    shell: {
      ...documentHandlers({ store, window: () => window, folder: app.getPath('documents'), texts }),
      ...files.handlers,
      ...brought.handlers,
      'app.status': () => ({
        version: app.getVersion(),
        runtime: `Electron ${process.versions.electron}`,
        file: files.view(),
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
    setMenu(texts(), files.menu(), !app.isPackaged);
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

function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
