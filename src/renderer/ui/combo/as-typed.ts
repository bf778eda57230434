/**
 * Puts other words in the place of a stretch of the text the way a person would: one step of the field's own undo, so
 * that Ctrl+Z in it brings back what stood there.
 */
export function replaceAsTyped(
  field: HTMLTextAreaElement | null,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): void {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(start, end);
  if (words === '') document.execCommand('delete');
  else document.execCommand('insertText', false, words);
}
