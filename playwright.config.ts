import { defineConfig } from '@playwright/test';
import { hasScreen } from './scripts/system/display.ts';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  // A worker has a screen of its own, and with it the keyboard focus; on the one screen of a desktop there is one.
  workers: hasScreen() ? 1 : 2,
  // A test that passes only sometimes is a failure to look into.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each test keeps its user data and files here; those of a failed one stay to be looked at.
  outputDir: 'test-results/e2e',
  preserveOutput: 'failures-only',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure', timezoneId: 'Asia/Ho_Chi_Minh' },
});
