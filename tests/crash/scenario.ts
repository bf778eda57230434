import type { Operator } from './driver.ts';
import type { Place } from './sandbox.ts';

/** What a job says while it is done, so that one can kill it and knows what must be there afterwards. */
export interface Say {
  /** From now on it may be killed. */
  begin(): void;
  /** So many of its writes were acknowledged; lets other work in. */
  saved(count: number): Promise<void>;
}

/** What somebody finds who opens the file again. */
export interface Found {
  /** Whether the job came to its end, or left nothing of itself. */
  readonly done: boolean;
  /** What is wrong, in words. */
  readonly problems: readonly string[];
}

/** A kind of job that may be killed: what it works on, what it does, and what must be found afterwards. */
export interface Kind<O extends Operator = Operator> {
  readonly name: string;
  /** What may stand beside the file afterwards. */
  readonly beside: RegExp;
  /** Whether the file always ends with the same records, however often it was begun. */
  readonly endsAlike: boolean;
  /** Makes the files it begins with; each round gets a copy. */
  prepare(place: Place): Promise<void>;
  /** Does the job, and can do it again after it was killed. */
  work(operator: O, place: Place, say: Say): Promise<void>;
  /**
   * Looks at the file, opened again.
   * @param saved how many writes were acknowledged
   */
  look(operator: O, place: Place, saved: number): Promise<Found>;
}

/** For a job that nobody kills. */
export const toNobody: Say = { begin: () => undefined, saved: async () => undefined };
