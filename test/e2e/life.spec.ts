// The life of a promise in the lists: a third date, a conversation, an answer, an obstacle, what came of it, and small wins.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { violations } from './axe';
import { commitment, doneInCall, openCommitments, sidebarOn } from './with-sample';

const moved = 'Publish the night-shift rota for the Leeds depot';
const asked = 'Show the margin effect of the new list, clinic by clinic';
const mine = 'Choose a second supplier for sterilisation pouches';

const localDay = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');

/** The sample team's weekly in a tab. */
async function weekly(kept: Kept): Promise<Page> {
  const page = await kept.page(kept.url('sidebar.html'));
  await page.setViewportSize({ width: 360, height: 900 });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await page.getByRole('list', { name: 'Meetings' }).getByRole('button', { name: 'Leadership weekly' }).click();
  await expect(openCommitments(page)).toBeVisible();
  return page;
}

async function choose(page: Page, text: string, entry: string): Promise<void> {
  await commitment(page, text).getByRole('button', { name: `Actions for ${text}` }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function newDate(page: Page, text: string, day: string): Promise<void> {
  await commitment(page, text).getByRole('checkbox').focus();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Or on' }).fill(day);
  await page.getByRole('button', { name: 'Set date' }).press('Enter');
}

test('a third later date asks first, and a smaller promise is kept instead', async ({ kept }) => {
  const page = await weekly(kept);
  await newDate(page, moved, localDay(7));
  await page.keyboard.press('1');
  await expect(commitment(page, moved)).toContainText('Third date');
  await newDate(page, moved, localDay(14));
  await expect(page.getByRole('group', { name: 'What would help more than a new date?' })).toContainText('Third date; first due');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(commitment(page, moved).getByRole('checkbox')).toBeFocused();
  await newDate(page, moved, localDay(14));
  await page.keyboard.press('1');
  await page.getByLabel('The part that can be promised').fill('Publish the rota for December');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await expect(commitment(page, 'Publish the rota for December')).toContainText('not agreed yet');
});

test('several with a new date ask once about the one that moved twice, and leave it out', async ({ kept }) => {
  const page = await weekly(kept);
  await newDate(page, moved, localDay(7));
  await page.keyboard.press('1');
  await expect(commitment(page, moved)).toContainText('Third date');
  await commitment(page, moved).getByRole('checkbox').press('v');
  await page.getByRole('checkbox', { name: `Select: ${mine}` }).check();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Or on' }).fill(localDay(14));
  await page.getByRole('button', { name: 'Set date' }).press('Enter');
  await expect(page.getByRole('group', { name: '1 of these moved twice before' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(page.getByRole('status').filter({ hasText: /New date .* for 1/ })).toBeVisible();
  await expect(commitment(page, moved)).toContainText('Third date');
});

test('what needs a conversation says so to the chair, until it was talked about', async ({ kept }) => {
  const page = await weekly(kept);
  const flag = commitment(page, moved).getByRole('button', { name: 'Needs a conversation' });
  // Mine, due on the working day before today, is three days late on a Monday: then it needs one too.
  await expect(commitment(page, asked).getByRole('button', { name: 'Needs a conversation' })).toHaveCount(0);
  await flag.press('Enter');
  await expect(page.getByRole('group', { name: 'Needs a conversation' })).toContainText('you and Jun · on this computer');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect(flag).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(flag).toBeVisible();
});

test('a line is drawn once, with what needs a conversation', async ({ kept }) => {
  await kept.context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const lines = [...document.querySelectorAll('[aria-label="Open commitments"] [data-commitment]')];
      if (lines.length === 0) return;
      watch.disconnect();
      Object.assign(globalThis, { firstDrawn: lines.map(({ textContent }) => textContent) });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  const { frame } = await sidebarOn(kept, 'weekly');
  await expect(openCommitments(frame).getByRole('button', { name: 'Needs a conversation' }).first()).toBeVisible();
  expect(await frame.evaluate(() => (globalThis as { firstDrawn?: string[] }).firstDrawn)).toEqual(await openCommitments(frame).locator('[data-commitment]').allTextContents());
});

test('what was done asks what changed, stays while that is written, and is among the wins', async ({ kept }) => {
  const page = await weekly(kept);
  await commitment(page, mine).getByRole('checkbox').focus();
  await page.keyboard.press('x');
  const form = page.getByRole('form', { name: `What came of: ${mine}` });
  await expect(form).toContainText('only you');
  await expect(commitment(page, mine).getByRole('checkbox')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await form.getByRole('textbox', { name: 'What changed?' }).fill('Two suppliers signed');
  await page.waitForTimeout(11_000);
  await expect(form).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Noted' })).toBeVisible();
  // Two are in sight, said ones first: how many the sample said since the last weekly is a matter of the weekday.
  const all = page.getByRole('region', { name: 'Wins' }).getByRole('button', { name: /^Show all/ });
  await expect(async () => {
    if (await all.isVisible()) await all.click();
    await expect(page.getByRole('region', { name: 'Wins' })).toContainText(mine, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await commitment(page, moved).getByRole('checkbox').focus();
  await page.keyboard.press('x');
  await expect(page.getByRole('form', { name: `What came of: ${moved}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('form', { name: /What came of/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(commitment(page, moved).getByRole('checkbox')).not.toBeChecked();
});

test('nothing is asked while the call runs', async ({ kept }) => {
  const { frame } = await doneInCall(kept);
  await frame.getByRole('region', { name: 'Wins' }).getByRole('button').click();
  await expect(frame.getByRole('region', { name: 'Wins' })).toContainText('tell the regions');
  await expect(frame.getByRole('form', { name: /What came of/ })).toHaveCount(0);
});

test('an answer and an obstacle stand in the line in words', async ({ kept }) => {
  const page = await weekly(kept);
  await choose(page, asked, 'Offer other terms');
  await page.getByLabel('By', { exact: true }).fill(localDay(20));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(commitment(page, asked)).toContainText('offers instead: by');
  await choose(page, asked, 'Take these terms');
  await expect(commitment(page, asked)).not.toContainText('offers instead');
  await choose(page, asked, 'Blocked by…');
  await page.getByLabel('What is in its way').fill('the bank');
  await page.keyboard.press('Enter');
  await expect(commitment(page, asked)).toContainText('Blocked by the bank');
  expect(await violations(page)).toEqual([]);
  await choose(page, asked, 'Unblock');
  await expect(commitment(page, asked)).not.toContainText('Blocked by');
});

test('a no is taken with its reason', async ({ kept }) => {
  const page = await weekly(kept);
  await choose(page, asked, 'They declined');
  await page.keyboard.press('2');
  await expect(commitment(page, asked)).toContainText('declined');
});
