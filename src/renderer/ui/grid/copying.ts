/** What goes to the clipboard: text with tabs for any program, a table for Excel and Word. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Rows of cells as spreadsheets take them. */
export function copied(rows: readonly (readonly string[])[]): Copied {
  const text = rows.map((cells) => cells.map(tabbed).join('\t')).join('\r\n');
  const html = rows.map((cells) => `<tr>${cells.map(celled).join('')}</tr>`).join('');
  return { text, html: `<meta charset="utf-8"><table>${html}</table>` };
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, as a person would type it: a remark that
 * begins with “=HYPERLINK(…” must never run on the PC of whoever pastes it. Numbers below zero stay numbers.
 */
export function escapeFormula(cell: string): string {
  const isNumber = /^[+-]?\d+([.,]\d+)*$/.test(cell);
  return /^\s*[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
}

/** In quotes where the cell holds what separates cells. */
function tabbed(cell: string): string {
  const safe = escapeFormula(cell);
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll('\t', ' ')}"` : safe;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Excel works out cells of HTML too, unless they are said to be text. */
function celled(cell: string): string {
  const escaped = escapeFormula(cell).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
  return `<td style="mso-number-format:'\\@'">${escaped.replaceAll('\n', '<br>')}</td>`;
}
