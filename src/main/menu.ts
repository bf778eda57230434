import { Menu } from 'electron';
import type { Texts } from '../shared/catalogue/texts.ts';

/**
 * The menu behind the Alt key: mostly for its shortcuts (zoom, full screen) and for those who look for one.
 * @param developing adds the developer tools.
 */
export function setMenu(texts: Texts['shell'], developing: boolean): void {
  const { menu } = texts;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
      {
        label: menu.edit,
        submenu: [
          // Listed for those who look for them; the keys stay with the window, which also undoes saved work.
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
