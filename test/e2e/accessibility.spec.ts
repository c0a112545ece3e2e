// Every screen, in both themes: nothing that axe finds, and the main task by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, sampleTest, test } from '../harness/fixtures';
import type { Kept, OwnPage } from '../harness/launch';
import { violationsInBothThemes } from './axe';
import { captureLine, commitment, doneInCall, openCommitments } from './with-sample';

/** An open form, with what it says once something is typed. */
async function fillCheckIn(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: /^Check in on/ });
  await form.getByLabel('What is in the way?').fill('The carrier strikes');
  await form.getByLabel('off track').check();
}

async function ownPage(kept: Kept, name: OwnPage): Promise<Page> {
  const page = await kept.page(kept.url(name));
  await page.setViewportSize({ width: 360, height: 900 });
  return page;
}

async function boardInTab(kept: Kept): Promise<Page> {
  const page = await ownPage(kept, 'sidebar.html');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await page.getByRole('list', { name: 'Meetings' }).getByRole('button', { name: 'Leadership weekly' }).click();
  await expect(openCommitments(page)).toBeVisible();
  return page;
}

test('first run', async ({ kept }) => {
  expect(await violationsInBothThemes(await ownPage(kept, 'welcome.html'))).toEqual([]);
});

sampleTest('sidebar: the day, the board, an open menu, an open editor, a line being typed', async ({ kept }) => {
  const day = await ownPage(kept, 'sidebar.html');
  await expect(day.getByRole('region', { name: 'Mine, overdue' })).toBeVisible();
  expect(await violationsInBothThemes(day)).toEqual([]);
  const board = await boardInTab(kept);
  expect(await violationsInBothThemes(board)).toEqual([]);
  await board.getByRole('button', { name: /^Actions for/ }).first().click();
  expect(await violationsInBothThemes(board)).toEqual([]);
  await board.getByRole('menuitem', { name: 'New date' }).click();
  await captureLine(board).fill('@jun confirm freight quotes by fri');
  await expect(board.getByRole('list', { name: 'Understood' })).toContainText('Jun Tanaka');
  expect(await violationsInBothThemes(board)).toEqual([]);
});

sampleTest('the forms of goal, boulder, people and team', async ({ kept }) => {
  const board = await boardInTab(kept);
  await board.getByRole('region', { name: 'Goals' }).getByRole('listitem').first().getByRole('button').first().click();
  expect(await violationsInBothThemes(board)).toEqual([]);
  await board.getByRole('button', { name: 'Close Goal' }).click();
  for (const entry of ['People', 'Team and purpose']) {
    await board.getByRole('button', { name: 'More' }).click();
    await board.getByRole('menuitem', { name: entry }).click();
    await expect(board.getByRole('dialog', { name: entry })).toBeVisible();
    expect(await violationsInBothThemes(board)).toEqual([]);
    await board.keyboard.press('Escape');
  }
});

sampleTest('the forms of a check-in and of a win, in the sidebar and on the dashboard', async ({ kept }) => {
  const board = await boardInTab(kept);
  await board.getByRole('region', { name: 'Goals' }).getByRole('button', { name: /^Check in/ }).click();
  await fillCheckIn(board);
  expect(await violationsInBothThemes(board)).toEqual([]);
  await board.keyboard.press('Escape');
  const promise = commitment(board, 'Choose a second supplier');
  await promise.getByRole('checkbox').check();
  await promise.getByLabel('What changed?').fill('I found two suppliers with stock');
  await promise.getByRole('button', { name: 'Make it a win' }).click();
  await expect(promise.getByRole('textbox', { name: /^What did we achieve/ })).toBeFocused();
  expect(await violationsInBothThemes(board)).toEqual([]);
  const dashboard = await ownPage(kept, 'dashboard.html');
  for (const width of [360, 1280]) {
    await dashboard.setViewportSize({ width, height: 900 });
    await dashboard.goto(`${kept.url('dashboard.html')}#/check-ins?form=check-in`);
    await fillCheckIn(dashboard);
    expect(await violationsInBothThemes(dashboard)).toEqual([]);
    await dashboard.goto(`${kept.url('dashboard.html')}#/wins?form=win`);
    await dashboard.getByLabel('What did we achieve?').fill('I closed the gap in Lyon');
    await expect(dashboard.getByText('say it as “we”')).toBeVisible();
    expect(await violationsInBothThemes(dashboard)).toEqual([]);
    await dashboard.keyboard.press('Escape');
  }
});

sampleTest('the wins of a call, folded and not', async ({ kept }) => {
  const { page, frame } = await doneInCall(kept);
  const wins = frame.getByRole('region', { name: 'Wins' });
  await expect(wins).toBeVisible();
  expect(await violationsInBothThemes(page, frame)).toEqual([]);
  await wins.getByRole('button').click();
  await expect(wins.getByRole('listitem').first()).toBeVisible();
  expect(await violationsInBothThemes(page, frame)).toEqual([]);
});

sampleTest('popup', async ({ kept }) => {
  const popup = await ownPage(kept, 'popup.html');
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  expect(await violationsInBothThemes(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'New date' }).first().click();
  expect(await violationsInBothThemes(popup)).toEqual([]);
});

sampleTest('a promise is captured, found and done by keyboard alone', async ({ kept }) => {
  const page = await kept.page('https://calendar.google.com/calendar/u/0/r/week');
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await expect(captureLine(frame)).toBeFocused();
  await page.keyboard.type('@me call the landlord by yesterday');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.keyboard.press('Escape');
  await kept.hotkey(page, 'toggle-sidebar');
  await kept.hotkey(page, 'toggle-sidebar');
  await expect(frame.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('x');
  await expect(commitment(frame, /second supplier/).getByRole('checkbox')).toBeChecked();
});

sampleTest('nothing is wider than the screen at 320 px and at 200 % zoom', async ({ kept }) => {
  const board = await boardInTab(kept);
  for (const [width, zoom] of [[320, '1'], [720, '2']] as const) {
    await board.setViewportSize({ width, height: 900 });
    await board.evaluate((factor) => { document.documentElement.style.setProperty('zoom', factor); }, zoom);
    expect(await board.evaluate(() => {
      const isIn = (element: Element) => element.getBoundingClientRect().right <= document.documentElement.getBoundingClientRect().right + 1;
      // What is cut off with an ellipsis ends where the line does.
      const isCut = (element: Element): boolean => {
        const { clipPath, overflowX } = getComputedStyle(element);
        return clipPath !== 'none' || (overflowX === 'hidden' && isIn(element)) || (element.parentElement !== null && isCut(element.parentElement));
      };
      return [...document.querySelectorAll('main *')].filter((element) => !isIn(element) && !isCut(element)).map((element) => element.className.toString());
    })).toEqual([]);
  }
});
