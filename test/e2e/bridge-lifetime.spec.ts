// The sidebar in a page's life: pages that follow one another, an update of Kept in the middle of a call.
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { call, captureLine, captureOn, pastFirstRun } from './bridge-on-call';

interface Developer {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
}

test('opens and closes by its handle, and the next page opens as the last was left', async ({ kept }) => {
  await pastFirstRun(kept);
  const page = await kept.page(call);
  await kept.clickHandle(page, 'Open Kept');
  await expect(captureLine(await kept.sidebarFrame(page))).toBeVisible();
  await page.reload();
  await expect.poll(() => kept.handleBox(page, 'Close Kept')).not.toBeNull();
  await kept.clickHandle(page, 'Close Kept');
  await page.reload();
  await expect.poll(() => kept.handleBox(page, 'Open Kept')).not.toBeNull();
});

test('the handle can be dragged, and stays there', async ({ kept }) => {
  const page = await kept.page(call);
  await expect.poll(() => kept.handleBox(page, 'Open Kept')).not.toBeNull();
  const before = await kept.handleBox(page, 'Open Kept');
  if (!before) throw new Error('no handle');
  await page.mouse.move(before.x + 5, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + 5, before.y + 170, { steps: 5 });
  await page.mouse.up();
  const after = await kept.handleBox(page, 'Open Kept');
  expect(after?.y).toBeGreaterThan(before.y + 100);
  await page.reload();
  await expect.poll(async () => (await kept.handleBox(page, 'Open Kept'))?.y).toBe(after?.y);
});

test('a press on the handle leaves the popup of Calendar open', async ({ kept }) => {
  await pastFirstRun(kept);
  const page = await kept.page('https://calendar.google.com/calendar/u/0/r/week');
  await page.locator('[data-eventchip]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await kept.clickHandle(page, 'Open Kept');
  await expect(captureLine(await kept.sidebarFrame(page))).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('an update in the middle of a call', () => {
  test('leaves the line that is being typed alone, then takes over without a reload', async ({ kept }) => {
    const { page, frame: old } = await captureOn(kept);
    await page.keyboard.type('before ');
    await update(kept, page);
    await page.keyboard.type('and after');
    await expect(captureLine(old)).toHaveValue('before and after');
    await page.keyboard.press('Escape');
    await expect.poll(() => old.isDetached(), { timeout: 10_000 }).toBe(true);
    await kept.hotkey(page, 'capture');
    // Whoever types before the old line is back begins another one: the old one waits in its draft.
    const line = captureLine(await kept.sidebarFrame(page));
    await expect(line).toHaveValue('before and after');
    await kept.typeKeys(page, '!');
    await expect(line).toHaveValue('before and after!');
    await expect(page.locator('kept-host')).toHaveCount(1);
  });

  test('the hotkey works at once', async ({ kept }) => {
    const { page, frame: old } = await captureOn(kept);
    await update(kept, page);
    await kept.hotkey(page, 'capture');
    await expect.poll(() => old.isDetached()).toBe(true);
    await kept.typeKeys(page, 'new');
    await expect(captureLine(await kept.sidebarFrame(page))).toHaveValue('new');
  });
});

/** Loads the extension anew, as an update does. Chromium does that for unpacked ones only in developer mode. */
async function update(kept: Kept, page: Page): Promise<void> {
  const settings = await kept.page('chrome://extensions');
  await settings.evaluate(async (id) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome') as { developerPrivate: Developer };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, kept.extensionId);
  await settings.close();
  await page.bringToFront();
  await expect.poll(() => kept.context.serviceWorkers().length).toBe(1);
  // The old sidebar may be in use: that the new script is there does not show yet.
  await page.waitForTimeout(1000);
}
