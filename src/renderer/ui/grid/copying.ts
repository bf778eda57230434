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

/** A sign that begins a formula; "- Đề nghị …" begins a list, "+84 912 345 678" a number of a telephone. */
const FORMULA = /^\s*(?:[=@\t\r]|[+-](?![\d\s.,()-]*$)(?! ))/;

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula, as a person would type it: a remark that
 * begins with “=HYPERLINK(…” must never run on the PC where it is pasted.
 */
export function escapeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** In quotes where the cell holds what separates cells. */
function tabbed(cell: string): string {
  const safe = escapeFormula(cell);
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll('\t', ' ')}"` : safe;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A break within the cell: at a plain <br> Excel begins a new row. */
const BREAK = '<br style="mso-data-placement:same-cell">';

/** A cell of the table, marked as text. Excel minds the mark; other programs may not, so a formula is made harmless here too. */
function celled(cell: string): string {
  const escaped = escapeFormula(cell).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
  return `<td style="mso-number-format:'\\@'">${escaped.replaceAll('\n', BREAK)}</td>`;
}
