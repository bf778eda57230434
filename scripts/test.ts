import { rmSync } from 'node:fs';
import { describeRuntime } from './electron/choice.ts';
import { ensureElectron } from './electron/runtime.ts';
import { inRoot, npmScript } from './process/paths.ts';
import { runShown } from './process/run.ts';
import { ensureDesktop, ensureDocumentTools, ensureNetworkTools } from './system/ensure.ts';
import { readCounts } from './testing/counts.ts';
import { isGood, type StepResult, summary } from './testing/summary.ts';

const reports = inRoot('test-results');

/** Runs one of package.json's scripts; true when it succeeded. */
const script = async (name: string): Promise<boolean> =>
  (await runShown(process.execPath, [npmScript(), 'run', '--silent', name])) === 0;

async function prepare(): Promise<boolean> {
  const runtime = await ensureElectron();
  console.log(describeRuntime(runtime));
  await ensureDesktop(runtime.executable);
  await ensureDocumentTools();
  await ensureNetworkTools();
  return true;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<boolean>;
  /** The steps without which this one says nothing. */
  readonly after?: readonly string[];
  readonly suite?: 'unit' | 'e2e';
}

const steps: readonly Step[] = [
  { name: 'tools', run: prepare },
  { name: 'lint', run: () => script('lint') },
  { name: 'types', run: () => script('typecheck') },
  { name: 'unit', run: () => script('test:unit'), suite: 'unit' },
  { name: 'build', run: () => script('build') },
  { name: 'e2e', run: () => script('test:e2e'), after: ['tools', 'build'], suite: 'e2e' },
];

async function carryOut(
  { name, run, after = [], suite }: Step,
  earlier: readonly StepResult[],
): Promise<StepResult> {
  if (earlier.some((step) => after.includes(step.name) && step.result !== 'ok'))
    return { name, result: 'not run', seconds: 0 };
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const succeeded = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  const result = succeeded ? 'ok' : 'failed';
  const seconds = (performance.now() - start) / 1000;
  return suite === undefined
    ? { name, result, seconds }
    : { name, result, seconds, counts: readCounts(suite, `${reports}/${suite}.json`) };
}

// Reports of an earlier run must not be taken for this one's.
rmSync(reports, { recursive: true, force: true });
const results: StepResult[] = [];
for (const step of steps) results.push(await carryOut(step, results));
console.log(summary(results));
process.exitCode = isGood(results) ? 0 : 1;
