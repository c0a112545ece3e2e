// Every screen, in both themes: nothing that axe finds, and the main task by keyboard alone.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Kept, OwnPage } from '../harness/launch';
import { captureLine, commitment, fillWithSample, openCommitments } from './with-sample';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('first run', async ({ kept }) => {
      expect(await violations(await ownPage(kept, 'welcome.html'))).toEqual([]);
    });

    test('sidebar: the day, the board, an open menu, an open editor, a line being typed', async ({ kept }) => {
      await fillWithSample(kept);
      const day = await ownPage(kept, 'sidebar.html');
      await expect(day.getByRole('region', { name: 'Mine, overdue' })).toBeVisible();
      expect(await violations(day)).toEqual([]);
      const board = await boardInTab(kept);
      expect(await violations(board)).toEqual([]);
      await board.getByRole('button', { name: /^Actions for/ }).first().click();
      expect(await violations(board)).toEqual([]);
      await board.getByRole('menuitem', { name: 'New date' }).click();
      await captureLine(board).fill('@jun confirm freight quotes by fri');
      await expect(board.getByRole('list', { name: 'Understood' })).toContainText('Jun Tanaka');
      expect(await violations(board)).toEqual([]);
    });

    test('the forms of goal, boulder, people and team', async ({ kept }) => {
      await fillWithSample(kept);
      const board = await boardInTab(kept);
      await board.getByRole('region', { name: 'Goals' }).getByRole('listitem').first().getByRole('button').first().click();
      expect(await violations(board)).toEqual([]);
      await board.getByRole('button', { name: 'Close Goal' }).click();
      for (const entry of ['People', 'Team and purpose']) {
        await board.getByRole('button', { name: 'More' }).click();
        await board.getByRole('menuitem', { name: entry }).click();
        await expect(board.getByRole('dialog', { name: entry })).toBeVisible();
        expect(await violations(board)).toEqual([]);
        await board.keyboard.press('Escape');
      }
    });

    test('popup', async ({ kept }) => {
      await fillWithSample(kept);
      const popup = await ownPage(kept, 'popup.html');
      await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('button', { name: 'New date' }).first().click();
      expect(await violations(popup)).toEqual([]);
    });
  });
}

test('a promise is captured, found and done by keyboard alone', async ({ kept }) => {
  await fillWithSample(kept);
  const page = await kept.page('https://calendar.google.com/calendar/u/0/r/week');
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await expect(captureLine(frame)).toBeFocused();
  await page.keyboard.type('@me call the landlord by yesterday');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status')).toContainText('Saved');
  await page.keyboard.press('Escape');
  await kept.hotkey(page, 'toggle-sidebar');
  await kept.hotkey(page, 'toggle-sidebar');
  await expect(frame.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('x');
  await expect(commitment(frame, /second supplier/).getByRole('checkbox')).toBeChecked();
});

test('nothing is wider than the screen at 320 px and at 200 % zoom', async ({ kept }) => {
  await fillWithSample(kept);
  const board = await boardInTab(kept);
  for (const [width, zoom] of [[320, '1'], [720, '2']] as const) {
    await board.setViewportSize({ width, height: 900 });
    await board.evaluate((factor) => { document.documentElement.style.setProperty('zoom', factor); }, zoom);
    expect(await board.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > document.documentElement.getBoundingClientRect().right + 1 && getComputedStyle(element).clipPath === 'none').map((element) => element.className.toString()))).toEqual([]);
  }
});
