import { formatDay } from '../dates/typed.ts';

/** What stands in a column of a list, however it gets out: on screen, through the clipboard, into a file of Excel. */
export interface Cell<R> {
  /** A short text, one over several lines, or a day. */
  readonly kind: 'line' | 'prose' | 'day';
  /** The text, or YYYY-MM-DD; empty where there is nothing. */
  of(record: R): string;
}

/** A cell as people read it. */
export function shownCell<R>({ kind, of }: Cell<R>, record: R): string {
  return kind === 'day' ? formatDay(of(record)) : of(record);
}
