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

async function sidebarOf(kept: Kept, page: Page): Promise<Frame> {
  return kept.sidebarFrame(page);
}

const captureLine = (frame: Frame) => frame.getByRole('combobox', { name: 'Capture a commitment' });

/** A page that just came, in which nothing of Kept was used yet. */
async function coldPage(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await page.goto(call, { waitUntil: 'commit' });
  return page;
}

test('no key typed right after the hotkey in a cold page reaches the page', async ({ kept }) => {
  test.setTimeout(180_000);
  await kept.hotkey(await coldPage(kept), 'capture');
  for (let run = 0; run < 20; run += 1) {
    const page = await coldPage(kept);
    if (run % 2 === 1) await kept.stopWorker(page);
    await kept.hotkey(page, 'capture');
    await kept.typeKeys(page, words, { everyMs: 40 });
    const line = captureLine(await sidebarOf(kept, page));
    await expect.soft(line, `run ${run}`).toHaveValue(words);
    expect.soft(await seen(page), `run ${run}`).toEqual([]);
    await page.close();
  }
});
