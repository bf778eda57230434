/** Which way a key goes: Ctrl+Z takes back; Ctrl+Y and Ctrl+Shift+Z do again. */
export function undoTurn(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { ctrlKey, shiftKey, altKey, key } = event;
  if (!ctrlKey || altKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? null : 'redo';
    default:
      return null;
  }
}
