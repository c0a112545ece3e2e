// The sidebar in a page's life: pages that follow one another, an update of Kept in the middle of a call.
import { expect, test } from '../harness/fixtures';
import { call, captureLine, captureOn, pastFirstRun } from './bridge-on-call';

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

test('after an update in the middle of a call works on without a reload', async ({ kept }) => {
  test.setTimeout(90_000);
  const { page } = await captureOn(kept);
  const worker = await kept.serviceWorker();
  await worker.evaluate(() => (chrome.runtime as unknown as { reload(): void }).reload()).catch(() => undefined);
  await page.waitForTimeout(3000);
  await kept.hotkey(page, 'capture');
  await page.keyboard.type('after the update');
  await expect(captureLine(await kept.sidebarFrame(page))).toHaveValue('after the update');
  await expect(page.locator('kept-host')).toHaveCount(1);
});
