import type { WriterId } from '../../shared/clock/hlc.ts';

/** A PC, as the files it wrote in name it; its identity is kept outside them. */
export interface Device {
  /** 16 hex digits */
  readonly id: string;
  readonly name: string;
}

/** Who writes, on which PC, what the clock on its wall says, and what they have seen; passed in, so that tests can be several PCs. */
export interface Author {
  /** New each time a file is opened. */
  readonly writer: WriterId;
  readonly device: Device;
  readonly person: string;
  /** ms since 1970 */
  readonly now: () => number;
  /** How far into the log this person has seen (seen.ts); everything where it is not given. */
  readonly seen?: number;
}
