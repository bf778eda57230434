import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  nativeTheme,
  screen,
  type WebPreferences,
} from 'electron';
import { windowProcedures } from '../../shared/contract/index.ts';
import { APP_ORIGIN } from '../ipc/app-files.ts';
import { mayAsk } from '../ipc/window-roles.ts';
import { refuseInsecure } from './web-preferences-guard.ts';

/** The screen size the program is made for; on a larger screen the window is maximised. */
const OFFICE_SCREEN = { width: 1366, height: 768 };

const openToMain = Object.keys(windowProcedures).filter((name) => mayAsk('main', name));

/** Creates the window people work in. It is shown after its first rendering, so that nobody sees it being built. */
export function createWindow(preload: string, icon: string, page: string): BrowserWindow {
  const { workAreaSize } = screen.getPrimaryDisplay();
  const window = secureWindow(preload, openToMain, {
    width: Math.min(OFFICE_SCREEN.width, workAreaSize.width),
    height: Math.min(OFFICE_SCREEN.height, workAreaSize.height),
    minWidth: 900,
    minHeight: 560,
    show: false,
    icon,
  });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  void window.loadURL(page);
  return window;
}

/** The address of the program's pages. */
export function pageOf(devOrigin: string | null): string {
  return devOrigin ?? `${APP_ORIGIN}/index.html`;
}

/**
 * Creates any window of the program: without Node, isolated, and limited to the program's own page.
 * @param procedures the procedures its page gets a function for; the router decides what it may ask
 */
export function secureWindow(
  preload: string,
  procedures: readonly string[],
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
): BrowserWindow {
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
    // The preload makes a function for each procedure without loading the contract and its schemas.
    additionalArguments: [`--procedures=${procedures.join(',')}`],
  } satisfies WebPreferences);
  const window = new BrowserWindow({
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
    ...options,
    webPreferences,
  });
  keepInside(window);
  return window;
}

/** A window shows the program and nothing else: no other page, and no windows opened by a page. */
function keepInside(window: BrowserWindow): void {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
}
