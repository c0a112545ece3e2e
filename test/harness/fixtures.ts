// What every end-to-end test gets: the practice pages and a Chromium with Kept in a fresh profile.
import { rm } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import type { TestInfo } from '@playwright/test';
import { startPracticeServer } from '../practice/server';
import { launchKept } from './launch';
import type { Kept, LaunchOptions } from './launch';
import { makeSampleProfile } from './sample';

export type PracticeServer = Awaited<ReturnType<typeof startPracticeServer>>;

export interface KeptFixtures {
  /** How to launch; set it with `test.use({ launch: { colorScheme: 'dark' } })`. */
  launch: Partial<LaunchOptions>;
  /** A fresh browser with Kept, closed after the test. */
  kept: Kept;
  /** Another browser in the same test, e.g. on a kept profile. Closed after the test if the test did not. */
  relaunch: (options?: Partial<LaunchOptions>) => Promise<Kept>;
}

export interface PracticeFixtures {
  practiceOptions: Parameters<typeof startPracticeServer>[0];
  practice: PracticeServer;
}

export const test = base.extend<KeptFixtures, PracticeFixtures>({
  practiceOptions: [{}, { option: true, scope: 'worker' }],
  practice: [
    async ({ practiceOptions }, use) => {
      const server = await startPracticeServer(practiceOptions);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  relaunch: async ({ practice, launch }, use, testInfo) => {
    const running: Kept[] = [];
    await use(async (options = {}) => {
      const kept = await launchKept({ port: practice.port, ...launch, ...options });
      running.push(kept);
      return kept;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const kept of running) {
      if (failed) await attachPictures(kept, testInfo);
      await kept.close();
    }
  },
  kept: async ({ relaunch }, use) => use(await relaunch()),
});

/** What each tab showed when the test failed. */
async function attachPictures(kept: Kept, testInfo: TestInfo): Promise<void> {
  for (const page of kept.context.pages()) {
    const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined);
    if (body) await testInfo.attach(page.url(), { body, contentType: 'image/png' });
  }
}

/** The same with a browser that begins with the sample team: filled once for all tests of a worker, each has a copy of its own. */
export const sampleTest = test.extend<object, { sampleProfile: string }>({
  sampleProfile: [
    async ({ practice }, use) => {
      const profile = await makeSampleProfile(practice.port);
      await use(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  kept: async ({ relaunch, sampleProfile }, use) => use(await relaunch({ begin: sampleProfile })),
});

export { expect };
