import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // A process per file: a native addon belongs to one process, not to threads that come and go.
    pool: 'forks',
    // One for each core: nobody works beside the run.
    maxWorkers: availableParallelism(),
    // Files on a disk, LibreOffice and the linter take longer than pure functions do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
