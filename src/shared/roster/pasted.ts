const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

/**
 * The cells of a table copied from Excel, LibreOffice or a web page: a tab ends a cell, a line break a row. A cell that
 * contains either is in quotes, with its own quotes doubled.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A copied table ends with a line break, which does not begin another row. A tab does begin another cell.
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
  /** The end position: at a tab, a line break or the end of the text. */
  readonly end: number;
}

/** A quoted cell; null if the text merely begins with a quote, as in `"Hai giỏi" phường Bến Sông`. */
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
