import { formatDay } from '../dates/typed.ts';

/** The value of a list column, the same wherever it is shown: on screen, on the clipboard, in Excel. */
export interface Cell<R> {
  /** A short text, a text of several lines, or a day. */
  readonly kind: 'line' | 'prose' | 'day';
  /** The text, or YYYY-MM-DD; empty if there is none. */
  of(record: R): string;
}

/** The text of a cell as people read it. */
export function shownCell<R>({ kind, of }: Cell<R>, record: R): string {
  return kind === 'day' ? formatDay(of(record)) : of(record);
}
