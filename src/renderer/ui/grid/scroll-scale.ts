/** The height of a row, headings included, px. */
export const ROW_HEIGHT = 32;

/** The most rows that get a height of their own: no browser draws boxes of many million px, least of all zoomed in. */
export const MOST_TALL = 100_000;

/**
 * How a list longer than {@link MOST_TALL} is scrolled. The box that scrolls is as tall as that many rows; `shift` is
 * how far the rows in it are ahead of their places. Going row by row keeps the shift; a leap (dragging the bar) goes
 * to the same part of the list as of the box.
 */
export interface Scale {
  /** Rows of the list. */
  readonly length: number;
  /** Rows that fit into the window. */
  readonly fitting: number;
}

/** Rows of the box that scrolls. */
export function tallRows(length: number): number {
  return Math.min(length, MOST_TALL);
}

/** The shift that makes the box at row `top` show the part of the list that is as far down. */
export function shiftAt(top: number, { length, fitting }: Scale): number {
  const ends = tallRows(length) - fitting;
  if (length <= MOST_TALL || ends <= 0) return 0;
  const part = Math.min(Math.max(top / ends, 0), 1);
  return Math.round(part * (length - fitting) - top);
}

/** The row of the box that stands for a row of the list, with the shift it then has. */
export function topFor(row: number, scale: Scale): { top: number; shift: number } {
  const { length, fitting } = scale;
  const last = Math.max(length - fitting, 0);
  const wanted = Math.min(Math.max(row, 0), last);
  if (length <= MOST_TALL) return { top: wanted, shift: 0 };
  const top = Math.round((wanted / last) * (MOST_TALL - fitting));
  return { top, shift: wanted - top };
}

/** Whether going from one row of the box to another is a leap. */
export function isLeap(from: number, to: number, { fitting }: Scale): boolean {
  return Math.abs(to - from) > 2 * fitting;
}

/** Whether the box is nearly at an end that the list has not reached, so that it has to be moved within. */
export function isAtFalseEnd(top: number, shift: number, { length, fitting }: Scale): boolean {
  const margin = fitting;
  const shown = top + shift;
  const nearTop = top < margin && shown > top;
  const nearEnd = tallRows(length) - fitting - top < margin && length - fitting - shown > margin;
  return length > MOST_TALL && (nearTop || nearEnd);
}
