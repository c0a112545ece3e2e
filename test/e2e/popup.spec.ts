// The popup in a real browser: everything by keyboard, nothing typed is lost, and others are reminded by a human.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { violationsInBothThemes } from './axe';

const overdue = 'Choose a second supplier for sterilisation pouches';
const today = 'Send the board one page on the price-list risk';
const box = (popup: Page, text: string) => popup.getByRole('checkbox', { name: `Done: ${text}` });

async function openPopup(kept: Kept, hash = ''): Promise<Page> {
  const popup = await kept.page(`${kept.url('popup.html')}${hash}`);
  await expect(popup.getByRole('region', { name: 'Waiting for others' })).toBeVisible();
  return popup;
}

test('the keyboard alone moves through all regions, decides, and leaves', async ({ kept }) => {
  const popup = await openPopup(kept);
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('j');
  await expect(box(popup, today)).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('region', { name: 'Needs a conversation' }).getByRole('checkbox').first()).toBeFocused();
  for (let moves = 0; moves < 2; moves += 1) await popup.keyboard.press('k');
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('dialog', { name: 'Commitment' })).toContainText(overdue);
  await popup.keyboard.press('Escape');
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('z');
  await expect(popup.getByRole('group', { name: 'Snooze until' }).getByRole('button', { name: '1 hour' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(box(popup, overdue)).toHaveCount(0);
  await popup.keyboard.press('r');
  await expect(popup.getByRole('region', { name: 'Due today' }).getByLabel('Or on')).toBeFocused();
});

test('what changed through it is asked once after Done, and left out with one key', async ({ kept }) => {
  const popup = await openPopup(kept);
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('x');
  const outcome = popup.getByRole('form', { name: `What came of: ${overdue}` });
  await expect(outcome).toBeVisible();
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(outcome).toHaveCount(0);
  await popup.keyboard.press('j');
  await expect(box(popup, today)).toBeFocused();
});

test('an outcome half typed is there again after the popup closed, until it is saved', async ({ kept }) => {
  const popup = await openPopup(kept);
  await popup.getByRole('region', { name: 'Overdue' }).getByRole('button', { name: 'Done', exact: true }).click();
  await popup.getByRole('textbox', { name: 'What changed?' }).pressSequentially('Two suppliers', { delay: 20 });
  await popup.waitForTimeout(200);
  await popup.close();
  const again = await openPopup(kept);
  const half = again.getByRole('region', { name: 'Half written' });
  await expect(half.getByRole('listitem')).toContainText(overdue);
  await expect(half.getByRole('textbox')).toHaveValue('Two suppliers');
  await half.getByRole('textbox').press('Enter');
  await expect(again.getByRole('status').filter({ hasText: 'Noted' })).toBeVisible();
  await expect(half).toHaveCount(0);
  await again.reload();
  await expect(again.getByRole('region', { name: 'Waiting for others' })).toBeVisible();
  await expect(half).toHaveCount(0);
});

test('a line half typed is there again after the popup closed', async ({ kept }) => {
  const popup = await openPopup(kept);
  await popup.getByRole('combobox', { name: 'Capture a commitment' }).pressSequentially('call the land', { delay: 20 });
  await popup.waitForTimeout(200);
  await popup.close();
  await expect((await openPopup(kept)).getByRole('combobox', { name: 'Capture a commitment' })).toHaveValue('call the land');
});

test('a reminder is drafted, changed, kept while the popup is closed, copied, and not suggested again this week', async ({ kept }) => {
  const popup = await openPopup(kept);
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const line = (page: Page) => page.getByRole('button', { name: 'Remind Sam about 1 overdue' });
  await line(popup).click();
  const text = popup.getByRole('textbox', { name: /^To Sam/ });
  await expect(text).toHaveValue(/^Hi Sam,\n\non \d+ \w+ you took “Sign the Northgate renewal at the new prices”; it was due on \d+ \w+\. Is it on track, or shall we find a new date\?\n\nDana$/);
  await text.press('End');
  await text.fill('Hi Sam, shall we talk?');
  await popup.waitForTimeout(200);
  await popup.close();
  const again = await openPopup(kept);
  await line(again).click();
  await expect(again.getByRole('textbox', { name: /^To Sam/ })).toHaveValue('Hi Sam, shall we talk?');
  await expect(again.getByRole('link', { name: 'Open mail' })).toHaveAttribute('href', /^mailto:sam.*body=Hi%20Sam%2C%20shall%20we%20talk%3F$/);
  await again.getByRole('button', { name: 'Copy' }).click();
  await expect(line(again)).toHaveCount(0);
  expect(await again.evaluate(() => navigator.clipboard.readText())).toBe('Hi Sam, shall we talk?');
  await again.reload();
  await expect(again.getByRole('button', { name: /^Remind Jun/ })).toBeVisible();
  await expect(line(again)).toHaveCount(0);
});

test('a message about one of several promises is drafted from its menu', async ({ kept }) => {
  const page = await kept.page(kept.url('sidebar.html'));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await page.getByRole('button', { name: /Leadership weekly/ }).first().click();
  await page.getByRole('button', { name: 'Actions for Sign the Northgate renewal at the new prices' }).click();
  await page.getByRole('menuitem', { name: 'Draft a message' }).click();
  await expect(page.getByRole('textbox', { name: /^To Sam/ })).toHaveValue(/you took “Sign the Northgate renewal at the new prices”/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Actions for ${overdue}` }).click();
  await expect(page.getByRole('menuitem', { name: 'New date' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Draft a message' })).toHaveCount(0);
});

test('a second Enter on a new date does not answer why it moved', async ({ kept }) => {
  const popup = await openPopup(kept);
  await expect(box(popup, overdue)).toBeFocused();
  await popup.keyboard.press('r');
  await expect(popup.getByLabel('Or on')).toBeFocused();
  await popup.getByRole('button', { name: /^In a week/ }).focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Enter');
  const why = popup.getByRole('group', { name: 'What moved it?' });
  await expect(why.getByRole('button').first()).toBeFocused();
  await popup.waitForTimeout(600);
  await expect(why).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'New date' })).toBeVisible();
});

test('a conversation that is due is settled in one of its four ways', async ({ kept }) => {
  const popup = await openPopup(kept);
  const talks = popup.getByRole('region', { name: 'Needs a conversation' });
  const northgate = talks.getByRole('listitem').filter({ hasText: 'Northgate' });
  await expect(northgate.getByRole('button')).toHaveText(['Talk now', 'In the 1:1', 'New date', 'Drop']);
  await northgate.getByRole('button', { name: 'In the 1:1' }).click();
  await expect(northgate).toHaveCount(0);
  await expect(popup.getByRole('status').filter({ hasText: 'For the 1:1' })).toBeVisible();
});

test('it opens on the commitment it was opened for, listed or not', async ({ kept }) => {
  const idOf = (popup: Page, text: string) => popup.getByRole('listitem').filter({ hasText: text }).first().getAttribute('data-commitment');
  const first = await openPopup(kept);
  const listed = await idOf(first, today);
  await first.close();
  await expect(box(await openPopup(kept, `#${listed}`), today)).toBeFocused();
  const popup = await openPopup(kept, '#00000000-0000-4000-8000-000000000000');
  await expect(popup.getByRole('dialog', { name: 'Commitment' })).toContainText('no longer there');
});

test('everything that it can show is accessible in both themes', async ({ kept }) => {
  const popup = await openPopup(kept);
  await popup.getByRole('button', { name: /^Remind Jun/ }).click();
  await expect(popup.getByRole('textbox', { name: /^To Jun/ })).toBeVisible();
  await popup.getByRole('region', { name: 'Overdue' }).getByRole('button', { name: 'Done', exact: true }).click();
  await expect(popup.getByRole('textbox', { name: 'What changed?' })).toBeVisible();
  expect(await violationsInBothThemes(popup)).toEqual([]);
});
