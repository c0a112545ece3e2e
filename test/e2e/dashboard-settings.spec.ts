// Settings: each choice is kept as it is made, and the week ahead shows what it means.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';

async function settings(kept: Kept): Promise<Page> {
  const page = await kept.page(`${kept.url('dashboard.html')}#/settings`);
  await expect(page.getByRole('region', { name: 'What you would get this week' }).getByRole('listitem').first()).toBeVisible();
  return page;
}

const week = (page: Page) => page.getByRole('region', { name: 'What you would get this week' });

test('the week ahead has the day’s reminder on working days, and follows the hours that are set', async ({ kept }) => {
  const page = await settings(kept);
  await expect(week(page).getByText(/overdue/).first()).toBeVisible();
  await page.getByLabel('The daily one at').fill('11:15');
  await page.getByLabel('The daily one at').press('Tab');
  await expect(week(page).getByText('11:15').first()).toBeVisible();
  await expect(week(page).getByText(/· .* late/).first()).toBeVisible();
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await page.getByLabel(day, { exact: true }).press('Space');
  // What stays away does not quote what it would say: so all five days are off, whichever day today is.
  await expect(week(page).getByText(/· .* late/)).toHaveCount(0);
  await expect(week(page).getByText('stays away: not a working day').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('The daily one at')).toHaveValue('11:15');
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await expect(page.getByLabel(day, { exact: true })).not.toBeChecked();
});

test('a kind that is switched off is not in the week, and today can be muted', async ({ kept }) => {
  const page = await settings(kept);
  await page.getByLabel(/Once a day, what is mine to decide/).press('Space');
  await expect(week(page).getByText(/overdue/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Mute for today' }).press('Enter');
  await expect(page.getByText('Nothing more is shown today')).toBeVisible();
  await page.getByRole('button', { name: 'Remind me again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Mute for today' })).toBeVisible();
});
