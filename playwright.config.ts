// End-to-end tests: the built extension in a real Chromium. No retries: a flaky test is repaired, not retried.
import { defineConfig } from '@playwright/test';

const report = process.env.KEPT_E2E_REPORT ?? '.output/reports/e2e.json';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  fullyParallel: false,
  // One browser at a time: keys typed 40 ms apart are only so on a machine that is not busy with another.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: report }]],
});
