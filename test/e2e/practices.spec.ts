// What a team does week by week: checks in by two keys, talks about what is in the way, and opens with its wins.
import type { Frame, Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { violationsInBothThemes } from './axe';
import { calendar, clickEvent, commitment, sidebarOn } from './with-sample';

const goal = 'Keep every clinic open, every day';
const region = (place: Frame | Page, name: string) => place.getByRole('region', { name, exact: true });
const checkIn = (place: Frame | Page) => region(place, 'Goals').getByRole('button', { name: /^Check in/ });
const form = (place: Frame | Page) => place.getByRole('form', { name: `Check in on ${goal}` });

/** The weekly chosen by hand in a tab, a week on. */
async function nextWeekly(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await kept.setClock(new Date(Date.now() + 8 * 86_400_000));
  await page.goto(kept.url('sidebar.html'));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await page.getByRole('list', { name: 'Meetings' }).getByRole('button', { name: 'Leadership weekly' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  return page;
}

test('a check-in is opened by one key and said by another', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await expect(checkIn(frame)).toHaveText('Check in · 1');
  await checkIn(frame).focus();
  await page.keyboard.press('Enter');
  await expect(form(frame).getByRole('button', { name: 'on track' })).toBeFocused();
  await page.keyboard.press('2');
  await expect(frame.getByRole('status').filter({ hasText: 'Checked in' })).toBeVisible();
  await expect(checkIn(frame)).toHaveText('Check in');
  await expect(checkIn(frame)).toBeFocused();
  await expect(region(frame, 'Goals').getByRole('group', { name: `Meter of ${goal}` }).getByRole('button', { name: /^Freshness/ })).toHaveAccessibleName('Freshness: today');
});

test('what is in the way becomes a topic in one click, and is back at the next meeting until it is resolved', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await checkIn(frame).click();
  await form(frame).getByLabel('What is in the way?').fill('The carrier strikes');
  await form(frame).getByLabel('off track').check();
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Make it a topic: The carrier strikes' }).click();
  await expect(region(frame, 'Topics').getByRole('listitem').filter({ hasText: 'The carrier strikes' })).toContainText(`raised by you, in the way of “${goal}”`);
  const next = await nextWeekly(kept);
  const topic = region(next, 'Topics').getByRole('listitem').filter({ hasText: 'The carrier strikes' });
  await expect(topic).toContainText('back');
  expect(await violationsInBothThemes(next)).toEqual([]);
  await topic.getByRole('button', { name: /^Resolved/ }).click();
  await expect(topic).toHaveCount(0);
});

test('a kept promise is made a win in the words of what it changed, and opens the next meeting', async ({ kept }) => {
  const page = await kept.page(calendar);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  const promise = commitment(frame, 'Choose a second supplier for sterilisation pouches');
  await promise.getByRole('checkbox').check();
  await promise.getByLabel('What changed?').fill('I found two suppliers with stock');
  await promise.getByRole('button', { name: 'Make it a win' }).click();
  const words = promise.getByRole('textbox', { name: /^What did we achieve/ });
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('I found two suppliers with stock');
  await expect(promise.getByText('say it as “we”')).toBeVisible();
  await words.fill('We can buy pouches from two suppliers');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'A win of the team' })).toBeVisible();
  await clickEvent(page, 'weekly');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  await expect(region(frame, 'Wins').getByRole('listitem').first()).toContainText('We can buy pouches from two suppliers Dana');
  await expect(region(frame, 'Wins')).not.toContainText('Choose a second supplier');
});
