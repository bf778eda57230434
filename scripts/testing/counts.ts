import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests a suite ran, and how they ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const unitReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const e2eReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/** The counts in a report of Vitest's or Playwright's JSON reporter; all zero where the suite did not get to write one. */
export function readCounts(suite: 'unit' | 'e2e', file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return suite === 'unit' ? unitReport.parse(report) : e2eReport.parse(report);
}
