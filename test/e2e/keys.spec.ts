// Every key is told on one sheet, which opens by a key of its own wherever nobody is typing.
import type { Frame, Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import { violationsInBothThemes } from './axe';
import { calendar, captureLine, chipOf, clickEvent, openCommitments, sidebarOn } from './with-sample';

const listOrLine = '[data-commitment] :focus, [role=combobox]:focus';
const sheet = (frame: Frame | Page) => frame.getByRole('dialog', { name: 'Keys' });

test('“?” tells the keys in the sidebar, and is a question mark in the line', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).focus();
  await page.keyboard.type('why?');
  await expect(captureLine(frame)).toHaveValue('why?');
  await openCommitments(frame).getByRole('checkbox').first().focus();
  await page.keyboard.press('?');
  await expect(sheet(frame).getByRole('region', { name: 'Everywhere in the browser' })).toContainText('Alt+Shift+K');
  await expect(sheet(frame).getByRole('region', { name: 'On a commitment in a list' })).toContainText('New date');
  await page.keyboard.press('Escape');
  await expect(sheet(frame)).toHaveCount(0);
  await expect(openCommitments(frame).getByRole('checkbox').first()).toBeFocused();
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'Keys' }).click();
  await expect(sheet(frame)).toBeVisible();
});

test('axe finds nothing on the sheet, in the sidebar and in the popup', async ({ kept }) => {
  for (const name of ['sidebar.html', 'popup.html'] as const) {
    const page = await kept.page(kept.url(name));
    await page.setViewportSize({ width: 380, height: 700 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('?');
    await expect(sheet(page).getByText('Alt+Shift+J')).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
  }
});

test('the popup’s list is worked by keys: move, done, new date', async ({ kept }) => {
  const popup = await kept.page(kept.url('popup.html'));
  const item = popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem').first();
  const box = item.getByRole('checkbox');
  await box.focus();
  await popup.keyboard.press('r');
  await expect(item.getByRole('button', { name: 'Set date' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await box.focus();
  await popup.keyboard.press('x');
  await expect(box).toBeChecked();
});

test('opened beside an event, the list or the line has the keyboard, though the day may have been in front first', async ({ kept }) => {
  const page = await kept.page(calendar);
  for (let turn = 0; turn < 4; turn += 1) {
    await page.goto(calendar);
    await clickEvent(page, 'weekly');
    await kept.hotkey(page, 'toggle-sidebar');
    const frame = await kept.sidebarFrame(page);
    await expect(openCommitments(frame)).toBeVisible();
    await page.waitForTimeout(300);
    expect(await frame.evaluate((css) => document.activeElement?.matches(css), listOrLine)).toBe(true);
    await kept.hotkey(page, 'toggle-sidebar');
  }
});

test('who went back to the page keeps the keyboard there, whatever the sidebar shows next', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await expect(frame.locator(listOrLine)).toBeFocused();
  await page.evaluate(() => document.body.appendChild(document.createElement('input')).id = 'of-the-page');
  await chipOf(page, 'oneOff').evaluate((chip: HTMLElement) => chip.click());
  await page.locator('#of-the-page').focus();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Pricing decision');
  await page.waitForTimeout(300);
  await page.keyboard.type('mine');
  await expect(page.locator('#of-the-page')).toHaveValue('mine');
});
