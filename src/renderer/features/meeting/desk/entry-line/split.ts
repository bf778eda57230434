/** The two parts of a text before and behind the caret, without the blanks between; null where one would be empty. */
export function splitAt(text: string, caret: number): { before: string; rest: string } | null {
  const before = text.slice(0, caret).trim();
  const rest = text.slice(caret).trim();
  return before === '' || rest === '' ? null : { before, rest };
}
