import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCounts } from './counts.ts';
import { isGood, type StepResult, summary, total } from './summary.ts';

const lint: StepResult = { name: 'lint', result: 'ok', seconds: 1.25 };
const unit: StepResult = {
  name: 'unit',
  result: 'ok',
  seconds: 20,
  counts: { passed: 40, failed: 0, skipped: 0 },
};
const e2e: StepResult = {
  name: 'e2e',
  result: 'failed',
  seconds: 61.5,
  counts: { passed: 7, failed: 2, skipped: 1 },
};
const lastLine = (steps: readonly StepResult[]): string | undefined => summary(steps).split('\n').at(-1);

describe('the summary', () => {
  it('ends with the totals alone on a line', () => {
    expect(lastLine([lint, unit])).toBe('40 passed, 0 failed');
    expect(lastLine([lint, unit, e2e])).toBe('47 passed, 2 failed, 1 skipped');
  });

  it('shows each step with its result, time and tests', () => {
    expect(summary([lint, e2e])).toContain(
      '  lint  ok         1.3 s\n  e2e   failed    61.5 s   7 passed, 2 failed, 1 skipped',
    );
  });

  it('never shows no failure when a step failed or did not run', () => {
    expect(total([{ ...lint, result: 'failed' }, unit])).toEqual({ passed: 40, failed: 1, skipped: 0 });
    expect(total([unit, { name: 'e2e', result: 'not run', seconds: 0 }]).failed).toBe(1);
    expect(total([{ ...unit, result: 'failed' }]).failed).toBe(1);
  });

  it('is good only if tests ran and nothing failed', () => {
    expect(isGood([lint, unit])).toBe(true);
    expect(isGood([lint, unit, e2e])).toBe(false);
    expect(isGood([lint])).toBe(false);
  });
});

describe('the counts of a report', () => {
  const read = (suite: 'unit' | 'e2e', report: unknown): unknown => {
    const folder = mkdtempSync(join(tmpdir(), 'giaoban-counts-'));
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    const counts = readCounts(suite, join(folder, 'report.json'));
    rmSync(folder, { recursive: true });
    return counts;
  };

  it("come from Vitest's", () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(read('unit', report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it("come from Playwright's, where flaky is failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(read('e2e', { stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('are none where there is no report', () => {
    expect(readCounts('e2e', 'no-such-report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
