import type { WriterId } from '../../shared/clock/hlc.ts';

/** A PC as it is named in the files it wrote; its identity is stored outside them. */
export interface Device {
  /** 16 hex digits */
  readonly id: string;
  readonly name: string;
}

/**
 * Who writes, on which PC, with which wall clock, and how far they have seen. Passed in, so that tests can act as
 * several PCs.
 */
export interface Author {
  /** New each time a file is opened. */
  readonly writer: WriterId;
  readonly device: Device;
  readonly person: string;
  /** ms since 1970 */
  readonly now: () => number;
  /** How far into the log this person has seen (seen.ts); everything if absent. */
  readonly seen?: number;
}
