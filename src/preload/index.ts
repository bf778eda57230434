import { contextBridge, ipcRenderer, webUtils } from 'electron';

// Types only cross into this file: a sandboxed preload must not load the contract's schemas. The names of the
// procedures come from the shell, which checks and parses every call anyway.
const PREFIX = '--procedures=';
const names =
  process.argv
    .find((argument) => argument.startsWith(PREFIX))
    ?.slice(PREFIX.length)
    .split(',') ?? [];

const call = Object.fromEntries(
  names.map((name) => [
    name,
    (input: unknown, seen: unknown): Promise<unknown> =>
      ipcRenderer.invoke('giaoban:call', name, input, seen),
  ]),
);

/** Calls back with each event of this name; the event object of Electron stays here. Returns how to stop. */
function on(name: string, listener: (event: unknown) => void): () => void {
  const heard = (_: unknown, event: unknown, payload: unknown): void => {
    if (event === name) listener(payload);
  };
  ipcRenderer.on('giaoban:event', heard);
  return () => {
    ipcRenderer.off('giaoban:event', heard);
  };
}

/** Hands a file that a person dropped on the window to the shell; where it lies is not told to the page. */
function drop(file: File): Promise<unknown> {
  return ipcRenderer.invoke('giaoban:drop', webUtils.getPathForFile(file));
}

contextBridge.exposeInMainWorld('giaoban', { call, drop, on });
