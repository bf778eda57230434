/** How many rows are processed between two progress reports. */
export const CHUNK = 5000;

/** The progress of a piece of work. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

/** Runs work that reports its progress to the end, ignoring the reports. */
export function runToEnd<T>(work: Generator<StepsDone, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
