// Before the screen is shared one key takes everything of Kept out of sight, and only the user's hand brings it back.
import type { Frame, Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { violationsInBothThemes } from './axe';
import { calendar, captureLine, commitment, openCommitments, sidebarOn } from './with-sample';

const half = 'half a promise to the works council';
const dot = (frame: Frame | Page) => frame.getByRole('button', { name: 'Show Kept again' });
const words = (frame: Frame) => frame.evaluate(() => document.documentElement.innerText + [...document.querySelectorAll('input')].map((input) => input.value).join(''));
const frameSize = (frame: Frame) => frame.evaluate(() => Math.max(innerWidth, innerHeight));

/** Notes for how many ms after the key `secrets` were still in the frame's document. */
async function watchSecrets(frame: Frame, secrets: readonly string[]): Promise<() => Promise<number>> {
  await frame.evaluate((wanted) => {
    const holds = () => {
      const all = document.documentElement.outerHTML + document.title + [...document.querySelectorAll('input')].map((input) => input.value).join();
      return wanted.some((secret) => all.includes(secret));
    };
    if (!holds()) throw new Error('There is nothing to hide.');
    let pressed = 0;
    addEventListener('keydown', (event) => { pressed = event.timeStamp; }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (pressed === 0 || holds()) return;
      document.documentElement.dataset.goneAfter = String(performance.now() - pressed);
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, secrets);
  return async () => {
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.goneAfter)).toBeDefined();
    return Number(await frame.evaluate(() => document.documentElement.dataset.goneAfter));
  };
}

async function covered(kept: Kept): Promise<{ page: Page; frame: Frame; goneAfter: number }> {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).fill(half);
  await expect(frame.getByText('draft saved')).toBeVisible();
  await openCommitments(frame).getByRole('checkbox').first().focus();
  const secrets = [half, 'Leadership weekly', 'second supplier', 'Dana', 'Jun Tanaka', 'draft saved'];
  const goneAfter = await watchSecrets(frame, secrets);
  await page.keyboard.press('s');
  return { page, frame, goneAfter: await goneAfter() };
}

test('one key takes all text out of the frame within 100 ms, and leaves a dot', async ({ kept }, testInfo) => {
  const { page, frame, goneAfter } = await covered(kept);
  testInfo.annotations.push({ type: 'ms until gone', description: goneAfter.toFixed(1) });
  expect(goneAfter).toBeLessThan(100);
  expect(await words(frame)).toBe('');
  await expect.poll(() => frameSize(frame)).toBeLessThanOrEqual(32);
  // Calendar has its room again.
  expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(1280);
  const worker = await kept.serviceWorker();
  expect(await worker.evaluate(() => chrome.storage.local.get('presenting'))).toEqual({ presenting: true });
});

test('a click on the dot brings everything back, the half-typed line too', async ({ kept }) => {
  const { page, frame } = await covered(kept);
  await expect.poll(() => frameSize(frame)).toBeLessThanOrEqual(32);
  await dot(frame).click();
  await expect(captureLine(frame)).toHaveValue(half);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  await expect.poll(() => frameSize(frame)).toBeGreaterThan(300);
  // The keyboard is on the button that covers: the same key does it again, and again takes it away.
  await page.keyboard.press('s');
  await expect(dot(frame)).toBeFocused();
  await page.keyboard.press('s');
  await expect(captureLine(frame)).toHaveValue(half);
});

test('a page that is loaded anew while presenting shows nothing, not for a moment', async ({ kept }) => {
  await kept.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    new MutationObserver(() => {
      const seen = document.body?.innerText.trim() ?? '';
      if (seen !== '') Reflect.set(window, 'seen', seen);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const { page } = await covered(kept);
  await page.reload();
  const frame = await kept.sidebarFrame(page);
  await expect(dot(frame)).toBeVisible();
  expect(await frame.evaluate((): unknown => Reflect.get(window, 'seen'))).toBeUndefined();
  expect(await frameSize(frame)).toBeLessThanOrEqual(32);
  await dot(frame).click();
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is captured by the hotkey meanwhile waits in the line, unseen', async ({ kept }) => {
  const page = await kept.page(calendar);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await frame.getByRole('button', { name: 'Cover Kept while presenting' }).click();
  await expect(dot(frame)).toBeVisible();
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, 'send sam the slides');
  await page.waitForTimeout(300);
  expect(await words(frame)).toBe('');
  await dot(frame).click();
  await expect(captureLine(frame)).toHaveValue('send sam the slides');
});

test('covers popup and tab as well, and says so there', async ({ kept }) => {
  const [tab, popup] = [await kept.page(kept.url('sidebar.html')), await kept.page(kept.url('popup.html'))];
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'More' }).click();
  await tab.getByRole('menuitem', { name: 'Cover Kept while presenting' }).click();
  for (const page of [tab, popup]) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Covered while you present');
    await expect(page.getByText('second supplier')).toHaveCount(0);
    await expect(captureLine(page)).toHaveCount(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
  }
  await dot(popup).click();
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await expect(commitment(tab, /second supplier/)).toBeVisible();
});
