import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { windowProcedures } from '../shared/contract/index.ts';
import { APP_ORIGIN } from './app-files.ts';
import { refuseInsecure } from './web-preferences-guard.ts';

/** The screen the program is made for; on a larger one the window is maximised over all of it. */
const OFFICE_SCREEN = { width: 1366, height: 768 };

/** Makes the one window. It is shown when its first picture is ready, so that nobody sees it being built. */
export function createWindow(preload: string, icon: string, devOrigin: string | null): BrowserWindow {
  const webPreferences = refuseInsecure({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    // The preload makes a verb of each procedure without loading the contract and its schemas.
    additionalArguments: [`--procedures=${Object.keys(windowProcedures).join(',')}`],
  } satisfies WebPreferences);
  const { workAreaSize } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    width: Math.min(OFFICE_SCREEN.width, workAreaSize.width),
    height: Math.min(OFFICE_SCREEN.height, workAreaSize.height),
    minWidth: 900,
    minHeight: 560,
    show: false,
    icon,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
    webPreferences,
  });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  keepInside(window);
  void window.loadURL(devOrigin ?? `${APP_ORIGIN}/index.html`);
  return window;
}

/** The window shows the program and nothing else: no other page, no second window. */
function keepInside(window: BrowserWindow): void {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Where the built pages, the preload and the store are, from the folder of the shell's own bundle. */
export function builtFiles(here: string) {
  return {
    pages: join(here, '../renderer'),
    preload: join(here, '../preload/index.cjs'),
    store: join(here, 'store.js'),
    icon: join(here, '../../resources/icon.png'),
  };
}
