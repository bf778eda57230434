import type { frame as vietnamese } from '../vi/frame.ts';

export const frame: Record<keyof typeof vietnamese, string> = {
  productName: 'Giao ban',
  windowTitle: '{{screen}} - Giao ban',
  places: 'Places',
  meetings: 'Meetings',
  collaborators: 'Collaborators',
  catalogues: 'Lists',
  sharing: 'Copy and merge data',
  settings: 'Settings',
  file: 'File: {{name}}',
  fileFolder: 'In the folder {{folder}}',
  device: 'PC: {{name}}',
  person: 'Recorder: {{name}}',
  information: 'File and PC in use',
  back: 'Back',
  namePerson: 'This PC does not know who keeps the record.',
  namePersonLink: 'Enter a name in Settings',
  secrecy: 'Not to be used for drafting or keeping State secrets',
  saved: 'Saved {{time}}',
  notices: 'Notices',
  restarting: 'Opening the data file again. What is on screen stays as it is.',
  failedTitle: 'The data file is not open',
  brokenTitle: 'This screen failed',
  brokenText:
    'The program could not draw this screen. What was saved is intact in the file. Open the screen again; if it happens again, tell your IT staff.',
  reopen: 'Open the screen again',
};
