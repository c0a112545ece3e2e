// Check-ins and wins on the dashboard, by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';

async function screenOf(kept: Kept, path: string): Promise<Page> {
  const page = await kept.page(`${kept.url('dashboard.html')}#/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const goal = 'Make clinic supply boringly reliable';
/** The line of mine on that goal, also where it stands among the others. */
async function checkIn(page: Page): Promise<void> {
  const others = page.locator('details', { hasText: 'The other goals' });
  if (await others.getAttribute('open') === null) await others.locator('summary').press('Enter');
  await page.getByRole('button', { name: new RegExp(`(?:Check in on|Change what you said of) ${goal}`) }).press('Enter');
}

const team = (page: Page) => page.getByRole('region', { name: 'The team, this week' }).getByRole('listitem').filter({ hasText: goal }).first();
const dana = (page: Page) => team(page).getByRole('listitem').filter({ hasText: 'Dana Keller' });

test('nothing changed is said with two keys, and can be taken back', async ({ kept }) => {
  const page = await screenOf(kept, 'check-ins');
  await checkIn(page);
  await page.keyboard.press('2');
  await expect(dana(page)).toContainText('at risk');
  await expect(dana(page)).toContainText('nothing changed');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(dana(page)).toHaveCount(0);
});

test('what changed moves the key result, and what is in the way becomes a topic', async ({ kept }) => {
  const page = await screenOf(kept, 'check-ins');
  await checkIn(page);
  await page.getByLabel(/^Stock-outs of essentials a week, now/).fill('6');
  await page.getByLabel('What is in the way?').fill('The carrier strikes');
  await page.getByLabel('off track').press('Space');
  await page.keyboard.press('Enter');
  await expect(team(page)).toContainText('Stock-outs of essentials a week: 8 → 6');
  await page.getByLabel('Make it a topic: The carrier strikes').selectOption({ label: 'Leadership weekly' });
  await expect(page.getByRole('status').filter({ hasText: 'It is a topic now' })).toBeVisible();
});

test('a round asks one after the other', async ({ kept }) => {
  const page = await screenOf(kept, 'check-ins');
  const round = page.getByRole('region', { name: 'The round' });
  const meetings = await round.getByLabel('In which meeting').locator('option').allTextContents();
  await round.getByLabel('In which meeting').selectOption({ label: meetings.find((one) => one.startsWith('Leadership weekly')) ?? '' });
  await expect(round.getByText('8 to go.')).toBeVisible();
  await round.getByRole('checkbox').first().press('Space');
  await expect(round.getByText('7 to go.')).toBeVisible();
});

test('a win is said as the team, for a goal, and opens its week', async ({ kept }) => {
  const page = await screenOf(kept, 'wins');
  await page.getByRole('button', { name: 'New win' }).press('Enter');
  await expect(page.getByLabel('What did we achieve?')).toBeFocused();
  await page.keyboard.type('I closed the gap in Lyon');
  await expect(page.getByText('say it as “we”')).toBeVisible();
  await page.getByLabel('What did we achieve?').fill('We closed the gap in Lyon');
  await page.getByLabel('For which goal').selectOption({ label: goal });
  await page.getByLabel('Jun Tanaka').press('Space');
  await page.getByRole('button', { name: 'Save win' }).press('Enter');
  const win = page.getByRole('listitem').filter({ hasText: 'We closed the gap in Lyon' });
  await expect(win).toContainText('Jun Tanaka');
  await expect(win).toContainText(goal);
});
