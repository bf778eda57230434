import type { Counts } from './counts.ts';

/** How one step of the checks ended. */
export interface StepResult {
  readonly name: string;
  readonly result: 'ok' | 'failed' | 'not run';
  readonly seconds: number;
  /** For a step that runs tests. */
  readonly counts?: Counts;
}

/** The tests of all steps. A step that failed without a failed test, such as the linter, counts as one failure. */
export function total(steps: readonly StepResult[]): Counts {
  return steps.reduce(
    (sum, { result, counts }) => ({
      passed: sum.passed + (counts?.passed ?? 0),
      failed: sum.failed + (result === 'ok' ? 0 : Math.max(1, counts?.failed ?? 0)),
      skipped: sum.skipped + (counts?.skipped ?? 0),
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Whether everything ran and nothing failed; no tests at all is a failure. */
export function isGood(steps: readonly StepResult[]): boolean {
  const { passed, failed } = total(steps);
  return failed === 0 && passed > 0;
}

/** `12 passed, 1 failed`, and how many were skipped when some were. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The closing table, a line a step, and the total alone on its last line. */
export function summary(steps: readonly StepResult[]): string {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const lines = steps.map(({ name, result, seconds, counts }) => {
    const tests = counts === undefined ? '' : `   ${countsLine(counts)}`;
    return `  ${name.padEnd(width)}  ${result.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s${tests}`;
  });
  return ['', ...lines, '', countsLine(total(steps))].join('\n');
}
