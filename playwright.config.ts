// End-to-end tests: the built extension in a real Chromium. What passes only at a second try is named at the end, to be repaired.
import { defineConfig } from '@playwright/test';

/** What tells how soon something happens. */
const timed = /(?:bridge|presenting|capture|popup|nudges)[\w-]*\.spec\.ts/;
const report = process.env.KEPT_E2E_REPORT ?? '.output/reports/e2e.json';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.output/e2e',
  fullyParallel: false,
  workers: 2,
  projects: [
    // One browser at a time, and nothing beside it: keys typed 40 ms apart are only so on a machine that is not busy with another.
    { name: 'alone', testMatch: timed, workers: 1 },
    { name: 'two at a time', testIgnore: timed, dependencies: ['alone'] },
  ],
  retries: 1,
  timeout: 60_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 5_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: report }]],
});
