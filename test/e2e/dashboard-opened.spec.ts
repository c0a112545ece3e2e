// A commitment opened over a screen of the dashboard: Back closes it alone, its address shows it, and it is decided about in it.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';

const promise = 'Retire the phone-order form';
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Commitment' });
const box = (page: Page) => page.getByRole('checkbox', { name: `Select: ${promise}` });

test('Back closes what is opened, and its address shows it again', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/commitments?words=phone`);
  await box(page).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText(promise);
  const address = page.url();
  expect(address).toContain('commitment=');
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  expect(page.url()).toContain('#/commitments?words=phone');
  await expect(box(page)).toBeFocused();
  await page.goForward();
  await expect(sheet(page)).toContainText(promise);
  await page.reload();
  await expect(sheet(page)).toContainText(promise);
  await sheet(page).getByRole('button', { name: 'Close Commitment' }).click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/commitment=/);
  const other = await kept.page(address);
  await expect(sheet(other)).toContainText(promise);
  await other.keyboard.press('Escape');
  await expect(sheet(other)).toHaveCount(0);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Commitments');
});

test('Back leaves the page where it was, also for who opened it with the mouse', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/commitments`);
  await page.getByRole('row', { name: promise }).getByText(promise).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await page.getByText(promise).click();
  await expect(sheet(page)).toContainText(promise);
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('grid')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('Back leads from a commitment to the number that it stands behind, and then to the screen', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/goals`);
  await page.getByRole('button', { name: /^\d+ overdue$/ }).first().press('Enter');
  const rows = page.getByRole('dialog', { name: /overdue$/ });
  await rows.getByRole('listitem').first().getByRole('button').first().press('Enter');
  await expect(sheet(page)).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toHaveCount(0);
  await expect(rows).toBeVisible();
  await page.reload();
  await expect(rows.getByRole('listitem').first()).toBeVisible();
  await page.goBack();
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Goals/);
});

test('it is parked, given a date again and kept in its view, by keyboard alone', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/commitments?words=phone`);
  await box(page).focus();
  await page.keyboard.press('Enter');
  const acts = sheet(page).getByRole('group', { name: 'What becomes of it' });
  await acts.getByRole('button', { name: 'Park' }).press('Enter');
  await expect(acts.getByRole('button', { name: 'Set a date' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByLabel('Or on')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(acts.getByRole('button', { name: 'New date' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByLabel('What changed?')).toBeFocused();
  await page.keyboard.type('Orders come by the form alone');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('region', { name: 'What came of it' })).toContainText('Orders come by the form alone');
});
