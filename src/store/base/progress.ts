/** How many rows are worked on between two words of progress. */
export const CHUNK = 5000;

/** How far a piece of work is. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

/** Does work that tells its progress in one go, for those who need not hear of it. */
export function runToEnd<T>(work: Generator<StepsDone, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
