// What the bridge's end-to-end tests share: a call to sit in, and the sidebar's line in it.
import type { Frame, Locator, Page } from '@playwright/test';
import { expect } from '../harness/fixtures';
import type { Kept } from '../harness/launch';

export const call = 'https://meet.google.com/abc-defg-hij';

declare global {
  interface Window {
    /** What the page could know of keys: `keydown:a`, …, `input:a`. */
    keysSeen: string[];
  }
}

/** Registered before the page's own scripts. */
export const recorder = `window.keysSeen = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
  window.addEventListener(type, (event) => window.keysSeen.push(type + ':' + (event.key ?? event.data)), true);`;

export const keysSeen = (page: Page): Promise<string[]> => page.evaluate(() => window.keysSeen);

export const captureLine = (frame: Frame): Locator => frame.getByRole('combobox', { name: 'Capture a commitment' });

/** First run asks who the user is before there is a line to capture in. */
export async function pastFirstRun(kept: Kept): Promise<void> {
  const page = await kept.page(kept.url('welcome.html'));
  await page.getByRole('button', { name: 'Try it with a sample team' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('ready');
  await page.close();
}

/** A call with the sidebar open and the keyboard in its line. */
export async function captureOn(kept: Kept, address = call): Promise<{ page: Page; frame: Frame }> {
  await pastFirstRun(kept);
  const page = await kept.page(address);
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await expect(captureLine(frame)).toBeFocused();
  return { page, frame };
}
