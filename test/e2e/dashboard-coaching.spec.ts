// Coaching in the dashboard: a talk is written down and closed by keyboard alone, and it shows nowhere else.
import { expect, sampleTest as test } from '../harness/fixtures';

test('a talk is kept between two by keyboard alone, and no screen of the team tells of it', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/coaching`);
  await page.getByRole('link', { name: 'Alex Novak' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You and Alex Novak');
  await page.getByRole('button', { name: 'New talk' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('What it is about')).toBeFocused();
  await page.keyboard.type('Asking for help sooner');
  await page.keyboard.press('Enter');
  const talks = page.getByRole('region', { name: 'Talks' });
  await expect(talks).toContainText('Asking for help sooner');
  await expect(talks).toContainText('you and Alex · on this computer');
  await expect(page.getByRole('button', { name: 'New talk' })).toBeFocused();
  await expect(talks.getByRole('button', { name: 'Close' })).toBeDisabled();
  await talks.getByRole('checkbox', { name: 'no follow-up' }).press('Space');
  await expect(talks.getByRole('button', { name: 'Close' })).toBeEnabled();
  await talks.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(talks).toContainText('No follow-up, on purpose.');
  for (const screen of ['', 'goals', 'commitments', 'meetings', 'people']) {
    await page.goto(`${kept.url('dashboard.html')}#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Asking for help sooner')).toHaveCount(0);
  }
});
