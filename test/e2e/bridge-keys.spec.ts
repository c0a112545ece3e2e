// Keys belong to whom the user types for: from the hotkey on to the sidebar, after Escape to the page again.
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';

const call = 'https://meet.google.com/abc-defg-hij';
const words = 'send the deck to dana';

declare global {
  interface Window {
    keysSeen: string[];
    report(): string[];
  }
}

// Registered before the page's own scripts; what it records is what a page can know of keys.
const recorder = `window.keysSeen = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
  window.addEventListener(type, (event) => window.keysSeen.push(type + ':' + (event.key ?? event.data)), true);`;

test.use({ practiceOptions: { script: recorder } });

const seen = (page: Page) => page.evaluate(() => window.keysSeen);

const captureLine = (frame: Frame) => frame.getByRole('combobox', { name: 'Capture a commitment' });

/** First run asks who the user is before there is a line to capture in. */
async function pastFirstRun(kept: Kept): Promise<void> {
  const page = await kept.page(kept.url('welcome.html'));
  await page.getByRole('button', { name: 'Try it with a sample team' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('ready');
  await page.close();
}

/** A page that just came, in which nothing of Kept was used yet. */
async function coldPage(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await page.goto(call, { waitUntil: 'commit' });
  return page;
}

test('no key typed right after the hotkey in a cold page reaches the page', async ({ kept }) => {
  test.setTimeout(180_000);
  await pastFirstRun(kept);
  for (let run = 0; run < 20; run += 1) {
    const page = await coldPage(kept);
    if (run % 2 === 1) await kept.stopWorker(page);
    await kept.hotkey(page, 'capture');
    await kept.typeKeys(page, words, { everyMs: 40 });
    const line = captureLine(await kept.sidebarFrame(page));
    await expect.soft(line, `run ${run}`).toHaveValue(words);
    expect.soft(await seen(page), `run ${run}`).toEqual([]);
    // A draft would greet the next run.
    await page.keyboard.press('Enter');
    await expect((await kept.sidebarFrame(page)).getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await page.close();
  }
});
