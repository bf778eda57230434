/** What a key does on a row of the list. */
export type RowAct =
  | { readonly type: 'edit' }
  | { readonly type: 'remove' }
  | { readonly type: 'history' }
  /** Becomes part of the entry above it. */
  | { readonly type: 'join' }
  /** Becomes a task of whoever it asks. */
  | { readonly type: 'task' }
  /** Its speaker, who is not on the roster, is right. */
  | { readonly type: 'confirm' }
  | { readonly type: 'move'; readonly by: -1 | 1 }
  /** Goes to another row, given by its place. */
  | { readonly type: 'go'; readonly to: (at: number, count: number) => number };

/** Arrows, Home and End go; with Alt the arrows move the row; F2 changes it (so does Enter, as on any button), Delete removes it. */
export function rowAct(key: string, alt: boolean): RowAct | null {
  switch (key) {
    case 'ArrowUp':
      return alt ? { type: 'move', by: -1 } : { type: 'go', to: (at) => Math.max(0, at - 1) };
    case 'ArrowDown':
      return alt ? { type: 'move', by: 1 } : { type: 'go', to: (at, count) => Math.min(count - 1, at + 1) };
    case 'Home':
      return { type: 'go', to: () => 0 };
    case 'End':
      return { type: 'go', to: (_at, count) => count - 1 };
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
      return { type: 'remove' };
    default:
      return null;
  }
}

interface Keys {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** What keys pressed together do: Ctrl+H shows what was done to the row, as in a browser; Ctrl+J joins, Ctrl+T makes a task, Ctrl+D confirms the speaker. */
export function rowActOf({ key, altKey, ctrlKey, shiftKey }: Keys): RowAct | null {
  if (shiftKey) return null;
  if (ctrlKey) return altKey ? null : actWithCtrl(key);
  return rowAct(key, altKey);
}

function actWithCtrl(key: string): RowAct | null {
  switch (key.toLowerCase()) {
    case 'h':
      return { type: 'history' };
    case 'j':
      return { type: 'join' };
    case 't':
      return { type: 'task' };
    case 'd':
      return { type: 'confirm' };
    default:
      return null;
  }
}
