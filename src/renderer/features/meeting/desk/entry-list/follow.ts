/** How a list of growing length is read: at its newest row, or somewhere above it. */
export interface Reading {
  /** The list goes along with every new row. */
  readonly follows: boolean;
  /** Rows that came since the reader scrolled away. */
  readonly unseen: number;
}

export type ReadingEvent =
  | { readonly type: 'scrolled'; readonly toEnd: number }
  | { readonly type: 'added'; readonly count: number }
  | { readonly type: 'jumped' };

export const atNewest: Reading = { follows: true, unseen: 0 };

/** Less than a row: whoever sees the newest row, even cut off, is reading along. */
const NEAR_END_PX = 40;

/**
 * The list follows the newest row until the reader scrolls away from it; from then on nothing moves it, and it only
 * counts what came. Scrolling back to the end, or asking for the newest, makes it follow again.
 */
export function read(reading: Reading, event: ReadingEvent): Reading {
  switch (event.type) {
    case 'scrolled':
      if (event.toEnd <= NEAR_END_PX) return atNewest;
      return reading.follows ? { follows: false, unseen: 0 } : reading;
    case 'added':
      return reading.follows ? reading : { ...reading, unseen: Math.max(0, reading.unseen + event.count) };
    case 'jumped':
      return atNewest;
  }
}
