import type { BrowserWindow } from 'electron';

/** Keeps the name of the open file in front of what the page calls itself; gives the way to say it changed. */
export function nameFileInTitle(window: BrowserWindow, fileName: () => string): () => void {
  const set = (title: string): void => window.setTitle(`${fileName()} - ${title}`);
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    set(title);
  });
  return () => set(window.webContents.getTitle());
}
