// All commitments in one table: found, put in order, changed together and kept as a view, by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';

async function table(kept: Kept, query = ''): Promise<Page> {
  const page = await kept.page(`${kept.url('dashboard.html')}#/commitments${query}`);
  await expect(rows(page).first()).toBeVisible();
  return page;
}

const rows = (page: Page) => page.getByRole('grid', { name: 'Commitments' }).getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^Select: / }) });
const box = (page: Page, text: string) => page.getByRole('checkbox', { name: new RegExp(`^Select: ${text}`) });

test('several are found, given a date with one reason, and taken back, by keyboard alone', async ({ kept }) => {
  const page = await table(kept);
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  await page.keyboard.type('owner:sam');
  await expect(page.getByRole('status').filter({ hasText: '2 commitments' })).toBeVisible();
  await rows(page).first().getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('group', { name: 'Selected commitments' });
  await expect(bar).toContainText('2 selected');
  await expect(bar.getByRole('button', { name: 'New date' })).toBeEnabled();
  await page.keyboard.press('r');
  await expect(bar.getByLabel('Or on')).toBeFocused();
  await bar.getByRole('button', { name: /In a week/ }).press('Enter');
  // One of them moved twice before.
  await expect(bar.getByRole('group')).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('3');
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'for 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(rows(page).first()).toContainText(/late|yesterday/);
});

test('one is opened, edited and done where it stands, and the keyboard stays there', async ({ kept }) => {
  const page = await table(kept);
  await box(page, 'Retire the phone-order form').focus();
  await page.keyboard.press('e');
  await expect(page.getByLabel('What will be done')).toBeFocused();
  await page.keyboard.type(' for good');
  await page.keyboard.press('Enter');
  const line = box(page, 'Retire the phone-order form for good');
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('for good');
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
  await page.keyboard.press('x');
  await expect(rows(page).filter({ hasText: 'for good' })).toContainText('kept');
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(rows(page).filter({ hasText: 'for good' })).not.toContainText('kept');
});

test('a view is saved under a name; its address leads back to it', async ({ kept }) => {
  const page = await table(kept);
  await page.getByRole('combobox', { name: 'State' }).selectOption('Overdue');
  await page.getByRole('combobox', { name: 'Group' }).selectOption('By owner');
  await expect(page.getByRole('row', { name: 'Dana Keller · 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Save this view' }).press('Enter');
  await expect(page.getByLabel('Name of the view')).toBeFocused();
  await page.keyboard.type('Late by owner');
  await page.keyboard.press('Enter');
  const view = page.getByRole('link', { name: 'Late by owner' });
  await expect(view).toHaveAttribute('aria-current', 'page');
  await expect(view).toBeFocused();
  await page.getByRole('link', { name: 'All open' }).press('Enter');
  await expect(view).not.toHaveAttribute('aria-current');
  await page.goBack();
  await expect(page.getByRole('row', { name: 'Dana Keller · 1' })).toBeVisible();
  const other = await kept.page(page.url());
  await expect(other.getByRole('link', { name: 'Late by owner' })).toHaveAttribute('aria-current', 'page');
});

test('at 360 px titles take two lines, and are not cut where they could not be told apart', async ({ kept }) => {
  const page = await table(kept);
  await page.setViewportSize({ width: 360, height: 800 });
  const row = rows(page).filter({ hasText: 'Sign the Northgate renewal at the new prices' });
  await row.scrollIntoViewIfNeeded();
  const [title, goal] = [row.getByRole('gridcell').filter({ has: page.getByTitle('Sign the Northgate renewal at the new prices') }), row.getByTitle('Move every clinic to the new price list')];
  for (const one of [title, goal]) {
    // Letters may reach out of their line, but not by a line.
    expect(await one.evaluate((box) => Math.max(box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight))).toBeLessThan(8);
  }
  const next = rows(page).nth(2);
  const [upper, lower] = [await row.boundingBox(), await next.boundingBox()];
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0) - 1);
});
