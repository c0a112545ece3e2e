// The dashboard as a whole: an address for each screen, Back, the palette, and axe on every screen in both themes.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { violationsInBothThemes } from './axe';

async function sampleDashboard(kept: Kept): Promise<Page> {
  const page = await kept.page(kept.url('dashboard.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const links = (page: Page) => page.getByRole('navigation', { name: 'Kept' }).getByRole('link');

test('each screen has an address of its own, and Back leads to the one before', async ({ kept }) => {
  const page = await sampleDashboard(kept);
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await links(page).last().click();
  await expect(links(page).last()).toHaveAttribute('aria-current', 'page');
  const [address, title] = [page.url(), await page.getByRole('heading', { level: 1 }).textContent()];
  expect(title).not.toBe(first);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
  const other = await kept.page(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(other).toHaveTitle(`${title} · Kept`);
});

test('an address that leads nowhere says so', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/no-such-screen`);
  await expect(page.getByText('This address leads to no screen')).toBeVisible();
});

test('the palette finds a screen, a person and a commitment by keyboard alone', async ({ kept }) => {
  const page = await sampleDashboard(kept);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or do anything' });
  await expect(field).toBeFocused();
  await page.keyboard.type('backup');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('second supplier');
  await expect(page.getByRole('option', { name: /Choose a second supplier/, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Choose a second supplier');
  await page.keyboard.press('Escape');
  // At once, while the sheet is still closing.
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('nothing is called that');
  await expect(page.getByText('Try fewer words')).toBeVisible();
});

test('axe finds nothing on any screen, wide or narrow, and nothing is cut off', async ({ kept }) => {
  // Every screen twice: that takes its time.
  test.setTimeout(180_000);
  const page = await sampleDashboard(kept);
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    await page.evaluate((to) => { location.hash = to; }, href);
    await expect(page.locator('nav[aria-label="Kept"] [aria-current]')).toHaveAttribute('href', href);
    // A screen that is still being loaded has no heading yet.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsInBothThemes(page), `${href} at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${href} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
