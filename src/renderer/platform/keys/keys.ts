/** Where keys mean something, in the order the help lists them. */
export const keyAreas = [
  'everywhere',
  'line',
  'text',
  'entries',
  'editor',
  'people',
  'room',
  'roster',
  'board',
  'table',
  'pages',
  'lists',
] as const;
export type KeyArea = (typeof keyAreas)[number];

interface Key {
  readonly area: KeyArea;
  /** Any of these does it: what is held down, joined by "+", and the key by the name the browser gives it. */
  readonly press: readonly string[];
}

/** The keys of the program. The help shows these; what acts on them asks {@link isKey}, or a test holds it to them. */
export const keys = {
  help: { area: 'everywhere', press: ['F1', '?'] },
  search: { area: 'everywhere', press: ['Ctrl+K'] },
  goTo: { area: 'everywhere', press: ['Ctrl+1'] },
  back: { area: 'everywhere', press: ['Alt+ArrowLeft'] },
  undo: { area: 'everywhere', press: ['Ctrl+Z'] },
  redo: { area: 'everywhere', press: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  save: { area: 'line', press: ['Ctrl+Enter'] },
  outsider: { area: 'line', press: ['Shift+Enter'] },
  markPresent: { area: 'line', press: ['F7'] },
  nextSpeaker: { area: 'line', press: ['F8'] },
  register: { area: 'line', press: ['F9'] },
  toEntries: { area: 'line', press: ['ArrowUp'] },
  nextItem: { area: 'line', press: ['Alt+PageDown'] },
  itemBefore: { area: 'line', press: ['Alt+PageUp'] },
  chairWindow: { area: 'line', press: ['Ctrl+Shift+P'] },
  topic: { area: 'text', press: ['#'] },
  locality: { area: 'text', press: ['@'] },
  agency: { area: 'text', press: ['>'] },
  expand: { area: 'text', press: ['Tab'] },
  split: { area: 'text', press: ['Ctrl+Shift+Enter'] },
  newLine: { area: 'text', press: ['Shift+Enter'] },
  edit: { area: 'entries', press: ['F2', 'Enter'] },
  remove: { area: 'entries', press: ['Delete'] },
  moveUp: { area: 'entries', press: ['Alt+ArrowUp'] },
  moveDown: { area: 'entries', press: ['Alt+ArrowDown'] },
  join: { area: 'entries', press: ['Ctrl+J'] },
  makeTask: { area: 'entries', press: ['Ctrl+T'] },
  history: { area: 'entries', press: ['Ctrl+H'] },
  confirmSpeaker: { area: 'entries', press: ['Ctrl+D'] },
  toLine: { area: 'entries', press: ['Escape'] },
  saveEdit: { area: 'editor', press: ['Ctrl+Enter'] },
  leaveEdit: { area: 'editor', press: ['Escape'] },
  speak: { area: 'people', press: ['Enter'] },
  registerPerson: { area: 'people', press: ['Insert', '+'] },
  withdraw: { area: 'people', press: ['Delete'] },
  speakEarlier: { area: 'people', press: ['Alt+ArrowUp'] },
  speakLater: { area: 'people', press: ['Alt+ArrowDown'] },
  closeChair: { area: 'room', press: ['Escape'] },
  personDetails: { area: 'roster', press: ['F2'] },
  personOff: { area: 'roster', press: ['Delete'] },
  taskState: { area: 'board', press: ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight'] },
  chooseRow: { area: 'table', press: ['Space'] },
  chooseAll: { area: 'table', press: ['Ctrl+A'] },
  copyCells: { area: 'table', press: ['Ctrl+C'] },
  editCell: { area: 'table', press: ['F2'] },
  removeRows: { area: 'table', press: ['Delete'] },
  unchoose: { area: 'table', press: ['Escape'] },
  foldGroup: { area: 'table', press: ['-', '+'] },
  resizeColumn: { area: 'table', press: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
  nextText: { area: 'pages', press: ['ArrowDown'] },
  textBefore: { area: 'pages', press: ['ArrowUp'] },
  changeText: { area: 'pages', press: ['F2', 'Enter'] },
  leaveTextOut: { area: 'pages', press: ['Delete'] },
  openRow: { area: 'lists', press: ['F2', 'Enter'] },
  removeRow: { area: 'lists', press: ['Delete'] },
} as const satisfies Record<string, Key>;
export type KeyName = keyof typeof keys;

/** All of them, in the order the help lists them. */
export const keyNames = Object.keys(keys).filter(isKeyName);

function isKeyName(name: string): name is KeyName {
  return Object.hasOwn(keys, name);
}

/** What a keyboard event says of the keys held down. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function isKey(event: Pressed, name: KeyName): boolean {
  return keys[name].press.some((press) => sameKeys(event, pressed(press)));
}

/** Keys whose names cannot be seen. */
const NAMED: Readonly<Record<string, string>> = { Space: ' ' };

/** "Ctrl+Shift+P" as the event it makes. */
export function pressed(press: string): Pressed {
  const parts = press === '+' ? ['+'] : press.split('+');
  const held = new Set(parts.slice(0, -1));
  return {
    key: NAMED[parts.at(-1) ?? ''] ?? parts.at(-1) ?? '',
    ctrlKey: held.has('Ctrl'),
    altKey: held.has('Alt'),
    shiftKey: held.has('Shift'),
  };
}

function sameKeys(a: Pressed, b: Pressed): boolean {
  // Which signs need Shift depends on the keyboard.
  const isSign = b.key.length === 1 && !/[a-z0-9 ]/i.test(b.key);
  return (
    a.key.toLowerCase() === b.key.toLowerCase() &&
    a.ctrlKey === b.ctrlKey &&
    a.altKey === b.altKey &&
    (isSign || a.shiftKey === b.shiftKey)
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** As it is written for people: "Alt+↑". */
export function shownKeys(press: string): string {
  return press.replace(/\w+/g, (part) => SHOWN[part] ?? part);
}
