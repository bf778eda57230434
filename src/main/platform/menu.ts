import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Texts } from '../../shared/i18n/texts.ts';

/** The menu's actions on files. */
export interface FileMenu {
  create(): void;
  choose(): void;
  readonly recent: readonly { readonly name: string; readonly folder: string; open(): void }[];
}

/**
 * The menu behind the Alt key: mostly for its shortcuts (zoom, full screen) and for people who look for a menu.
 * @param developing adds the developer tools.
 */
export function setMenu(texts: Texts['shell'], files: FileMenu, developing: boolean): void {
  const { menu } = texts;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: menu.file,
        submenu: [
          { label: menu.create, click: files.create },
          { label: menu.choose, accelerator: 'CommandOrControl+O', click: files.choose },
          { label: menu.recent, submenu: recentItems(files), enabled: files.recent.length > 0 },
          { type: 'separator' },
          { role: 'quit', label: menu.quit },
        ],
      },
      {
        label: menu.edit,
        submenu: [
          // Listed for people who look for them; the window handles the keys, since it also undoes saved work.
          { role: 'undo', label: menu.undo, registerAccelerator: false },
          { role: 'redo', label: menu.redo, registerAccelerator: false },
          { type: 'separator' },
          { role: 'cut', label: menu.cut },
          { role: 'copy', label: menu.copy },
          { role: 'paste', label: menu.paste },
          { role: 'selectAll', label: menu.selectAll },
        ],
      },
      {
        label: menu.view,
        submenu: [
          { role: 'zoomIn', label: menu.zoomIn, accelerator: 'CommandOrControl+=' },
          { role: 'zoomOut', label: menu.zoomOut },
          { role: 'resetZoom', label: menu.resetZoom },
          { role: 'togglefullscreen', label: menu.fullScreen },
          ...(developing ? [{ role: 'toggleDevTools', label: menu.developer } as const] : []),
        ],
      },
    ]),
  );
}

function recentItems({ recent }: FileMenu): MenuItemConstructorOptions[] {
  // An & in a name would underline the next letter.
  const label = (text: string): string => text.replaceAll('&', '&&');
  return recent.map(({ name, folder, open }) => ({ label: label(`${name} (${folder})`), click: open }));
}
