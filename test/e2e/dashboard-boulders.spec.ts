// Boulders: reached from the palette, put in order, and one swapped for another, by keyboard alone.
import { expect, sampleTest as test } from '../harness/fixtures';

test('a fourth boulder takes the place of one, and they change places by keyboard alone', async ({ kept }) => {
  const page = await kept.page(kept.url('dashboard.html'));
  const titles = page.locator('ol h2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This week');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type('new boulder');
  await expect(page.getByRole('option', { name: /New boulder/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New boulder' });
  await expect(form.getByLabel('In a word or two')).toBeFocused();
  await page.keyboard.type('Hiring');
  await form.getByRole('radio', { name: 'New price list' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['1 Full shelves', '2 Hiring', '3 Flu season']);
  await expect(page.getByRole('heading', { level: 1, name: 'Boulders' })).toBeFocused();

  const up = page.getByRole('button', { name: 'Move Hiring up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['1 Hiring', '2 Full shelves', '3 Flu season']);
  await expect(up).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '“Hiring” is number 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(titles).toHaveText(['1 Full shelves', '2 Hiring', '3 Flu season']);
});
