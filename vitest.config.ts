import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that run longest, longest first: one of them begun last would keep a single core busy at the end. */
const longest = ['merge/convergence', 'rescue/damaged-files', 'fuzz/fuzz', 'crash/torture', 'leftovers/ways'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}.test.`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // A process per file: a native addon belongs to one process, not to threads that come and go.
    pool: 'forks',
    // One for each core: nobody works beside the run.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // Files on a disk, LibreOffice and the linter take longer than pure functions do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
