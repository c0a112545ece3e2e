// Keys belong to whom the user types for: from the hotkey on to the sidebar, after Escape to the page again.
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { call, captureLine, captureOn, keysSeen, pastFirstRun, recorder } from './bridge-on-call';

const words = 'send the deck to dana';

test.use({ practiceOptions: { script: recorder } });

/** A page that just came, in which nothing of Kept was used yet. (Keys that come before any script of the page runs reach nobody.) */
async function coldPage(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await page.goto(call, { waitUntil: 'domcontentloaded' });
  return page;
}

/** As on a keyboard they go down first, in the page's sight; Chromium keeps their release to itself once they made a hotkey. */
async function holdModifiers(kept: Kept, page: Page): Promise<void> {
  const session = await kept.context.newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Alt', code: 'AltLeft', modifiers: 1, windowsVirtualKeyCode: 18 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Shift', code: 'ShiftLeft', modifiers: 9, windowsVirtualKeyCode: 16 });
  await session.detach();
}

/** A field of the page's own gets the keyboard. */
async function focusOwnField(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'page-field';
    document.body.append(field);
    field.focus();
  });
}

async function typeInCold(kept: Kept, prepare: (page: Page) => Promise<void>, run: number): Promise<void> {
  const page = await coldPage(kept);
  await prepare(page);
  await holdModifiers(kept, page);
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, words, { everyMs: 40 });
  const frame = await kept.sidebarFrame(page);
  await expect.soft(captureLine(frame), `run ${run}`).toHaveValue(words);
  // The hotkey's own modifiers went down before it was one.
  const typed = (await keysSeen(page)).filter((seen) => !/:(Alt|Shift)$/.test(seen));
  expect.soft(typed, `run ${run}`).toEqual([]);
  // A draft would greet the next run; what is typed is stored as one at the next pause.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.close();
}

test('no key typed right after the hotkey in a cold page reaches the page', async ({ kept }) => {
  test.setTimeout(180_000);
  await pastFirstRun(kept);
  for (let run = 0; run < 20; run += 1) await typeInCold(kept, () => Promise.resolve(), run);
});

test('nor while the background was ended', async ({ kept }) => {
  test.setTimeout(180_000);
  await pastFirstRun(kept);
  for (let run = 0; run < 20; run += 1) await typeInCold(kept, (page) => kept.stopWorker(page), run);
});

test('no key typed in the sidebar reaches the page', async ({ kept }) => {
  const { page, frame } = await captureOn(kept);
  await page.keyboard.type('one line, typed');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowLeft');
  await expect(captureLine(frame)).toHaveValue('one line, type');
  expect(await keysSeen(page)).toEqual([]);
});

test('the hotkey brings the keyboard back to the line from the sidebar itself, keys and all', async ({ kept }) => {
  const { page, frame } = await captureOn(kept);
  await frame.getByRole('checkbox').first().focus();
  await holdModifiers(kept, page);
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, words);
  await expect(captureLine(frame)).toHaveValue(words);
  expect(await keysSeen(page)).toEqual([]);
});

test('the hotkey moves an open sheet aside, and no letter of the line is lost or acts', async ({ kept }) => {
  const { page, frame } = await captureOn(kept);
  await frame.getByRole('button', { name: 'More' }).first().click();
  await frame.getByRole('menuitem', { name: 'People' }).click();
  const sheet = frame.getByRole('dialog', { name: 'People' });
  await expect(sheet.getByRole('button', { name: 'Close People' })).toBeFocused();
  await holdModifiers(kept, page);
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, `${words} asap`);
  await expect(captureLine(frame)).toHaveValue(`${words} asap`);
  await expect(captureLine(frame)).toBeFocused();
  await expect(sheet).toBeVisible();
});

test('gives the keyboard back to the element that had it', async ({ kept }) => {
  await pastFirstRun(kept);
  const page = await kept.page(call);
  await focusOwnField(page);
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await expect(captureLine(frame)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#page-field')).toBeFocused();
  await page.keyboard.type('to the page');
  await expect(page.locator('#page-field')).toHaveValue('to the page');
  await expect(captureLine(frame)).toHaveValue('');
});

test('text typed after a foreign hotkey with the same modifiers comes to the page after all', async ({ kept }) => {
  const page = await kept.page(call);
  await focusOwnField(page);
  // Nobody sees the modifiers released, as when the browser took the chord for itself.
  await holdModifiers(kept, page);
  await kept.typeKeys(page, 'hello', { everyMs: 5 });
  await expect(page.locator('#page-field')).toHaveValue('hello');
});
