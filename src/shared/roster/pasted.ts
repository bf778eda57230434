const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

/**
 * The cells of a table copied from Excel, LibreOffice or a page: a tab ends a cell, a line a row. A cell that holds
 * either itself stands in quotes, with its own quotes doubled.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A copied table ends with a line of its own: no row begins behind it. A tab does begin a cell.
  for (let at = 0; at < text.length || row.length > 0; ) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell);
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where it ends: at a tab, a line end or the end of the text. */
  readonly end: number;
}

/** A cell in quotes; null where a quote only happens to come first, as in `"Hai giỏi" phường Bến Sông`. */
function quotedCell(text: string, at: number): Cell | null {
  QUOTED.lastIndex = at;
  const inside = QUOTED.exec(text)?.[1];
  if (inside === undefined) return null;
  return { cell: inside.replaceAll('""', '"').replace(/\r\n?/g, '\n'), end: QUOTED.lastIndex };
}

function plainCell(text: string, at: number): Cell {
  PLAIN.lastIndex = at;
  const cell = PLAIN.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}
