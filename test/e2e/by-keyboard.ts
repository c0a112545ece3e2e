// Going through a page with the Tab key alone; wherever the focus is on the way, it is to be seen.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../harness/fixtures';

/** Presses Tab until it is there; it must be within a screen's reach. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    const [isThere, unseen] = await wanted.evaluate((element) => {
      const { activeElement: at, body } = document;
      const { boxShadow, outlineStyle } = getComputedStyle(at ?? body);
      return [element === at, at !== null && at !== body && boxShadow === 'none' && outlineStyle === 'none' ? at.outerHTML.slice(0, 160) : null] as const;
    });
    if (presses > 0) expect(unseen, 'what has the focus shows it').toBeNull();
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(wanted)}`);
}
