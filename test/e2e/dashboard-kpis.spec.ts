// KPIs in the dashboard: one is added, pasted and brought to a meeting by keyboard alone.
import { expect, sampleTest as test } from '../harness/fixtures';

test('a KPI is added, filled from a spreadsheet, and made a topic by keyboard alone', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/kpis`);
  await page.getByRole('button', { name: 'New KPI', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What it counts')).toBeFocused();
  await page.keyboard.type('Clinic stock-outs');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Operations');
  await page.keyboard.press('Tab');
  await page.keyboard.type('at most');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New KPI', exact: true })).toBeFocused();
  await page.getByRole('link', { name: 'Paste values' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').fill('\tAug 2026\tSep 2026\tOct 2026\nClinic stock-outs\t9\t11\t12');
  await expect(page.getByRole('status').filter({ hasText: '3 understood' })).toBeVisible();
  await page.getByRole('button', { name: 'Store 3 values' }).press('Enter');
  const tile = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Clinic stock-outs' }) });
  await expect(tile).toContainText('off target 3 months in a row');
  await tile.getByRole('button', { name: 'Make Clinic stock-outs a topic' }).press('Enter');
  await expect(page.getByLabel('What to talk about')).toBeFocused();
  await page.getByRole('button', { name: 'Raise it' }).press('Enter');
  await expect(tile).toContainText('raised as a topic');
  await page.reload();
  await expect(tile).toContainText('12');
});
