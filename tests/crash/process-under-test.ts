import type { Operator } from './driver.ts';
import type { Place } from './sandbox.ts';
import type { Kind } from './scenario.ts';

/** A program at a job, as whoever kills it holds it. */
export interface Victim {
  /** Settles when the job begins, and when it is done; fails where the program ended by itself before. */
  readonly begun: Promise<void>;
  readonly done: Promise<void>;
  /** How many of its writes were acknowledged. */
  saved(): number;
  /** Ends it as a power cut would, and waits until nothing of it runs. */
  kill(): Promise<void>;
  /** Lets it close its file. */
  end(): Promise<void>;
}

/** Where jobs are done and killed: the store in a process of its own, or the whole program. */
export interface Stage<O extends Operator> {
  start(kind: Kind<O>, place: Place): Victim;
  /** Starts it again on the same place, as somebody does after a power cut. */
  reopen(place: Place): Promise<O>;
}
