import type { BrowserWindow } from 'electron';

/** Puts the name of the open file before the page's own title; returns a function to call when the name changes. */
export function nameFileInTitle(window: BrowserWindow, fileName: () => string): () => void {
  const set = (title: string): void => window.setTitle(`${fileName()} - ${title}`);
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    set(title);
  });
  return () => set(window.webContents.getTitle());
}
