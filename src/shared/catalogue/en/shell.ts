import type { Texts } from '../texts.ts';

export const shell: Texts['shell'] = {
  appName: 'Giao ban',
  menu: {
    file: 'File',
    quit: 'Exit',
    edit: 'Edit',
    undo: 'Undo typing',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    developer: 'Developer tools',
  },
  saveMinutes: 'Save the minutes',
  wordDocument: 'Word document',
  defaultFolder: 'Giao ban',
};
