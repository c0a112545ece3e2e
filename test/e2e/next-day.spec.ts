// The promise of one day is found the next: in the popup, on the badge, and at midnight in a sidebar left open.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { Kept, OwnPage } from '../harness/launch';
import { capture, commitment, lateSinceLastWorkday, sampleWeekly } from './with-sample';

const badge = async (kept: Kept) => (await kept.serviceWorker()).evaluate(() => chrome.action.getBadgeText({}));
const overdueIn = (popup: Page, text: string) => popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem').filter({ hasText: text });

async function daysLater(kept: Kept, days: number): Promise<Page> {
  const popup = await kept.context.newPage();
  await kept.setClock(new Date(Date.now() + days * 86_400_000));
  await popup.goto(kept.url('popup.html'));
  return popup;
}

test('what I promised is overdue in the popup after the browser was closed, and is done there', async ({ relaunch }) => {
  const profile = await mkdtemp(join(tmpdir(), 'kept-next-day-'));
  const first = await relaunch({ profile });
  await capture((await sampleWeekly(first)).frame, '@dana sign the lease by tomorrow');
  await first.close();
  const second = await relaunch({ profile });
  const popup = await daysLater(second, 2);
  const item = overdueIn(popup, 'sign the lease');
  await expect(item).toContainText('yesterday');
  await item.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await expect(overdueIn(popup, 'sign the lease')).toHaveCount(0);
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('the badge counts what of mine is overdue, within a second of each write', async ({ kept }) => {
  const { frame } = await sampleWeekly(kept);
  await expect.poll(() => badge(kept), { timeout: 1_000 }).toBe('1');
  await commitment(frame, 'Choose a second supplier for sterilisation pouches').getByRole('checkbox').check();
  await expect.poll(() => badge(kept), { timeout: 1_000 }).toBe('');
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => badge(kept), { timeout: 1_000 }).toBe('1');
});

test('the badge is refreshed by an alarm at the next local midnight', async ({ kept }) => {
  await sampleWeekly(kept);
  const alarms = await (await kept.serviceWorker()).evaluate(() => chrome.alarms.getAll());
  const midnight = new Date();
  midnight.setHours(24, 0, 0, 0);
  expect(alarms.map((alarm) => Math.abs(alarm.scheduledTime - midnight.getTime()) < 120_000)).toContain(true);
});

test('the badge counts what has become overdue when that alarm rings', async ({ kept }) => {
  await sampleWeekly(kept);
  await expect.poll(() => badge(kept)).toBe('1');
  await (await kept.serviceWorker()).evaluate(async () => {
    // The worker's clock is a day ahead from here on; the alarm is the browser's own, and rings at once.
    const Today = Date;
    const day = 86_400_000;
    globalThis.Date = new Proxy(Today, {
      construct: (_, given: unknown[]) => Reflect.construct(Today, given.length === 0 ? [Today.now() + day] : given) as Date,
      get: (_, name) => name === 'now' ? () => Today.now() + day : Reflect.get(Today, name) as unknown,
    });
    await chrome.alarms.create('midnight', { when: Today.now() });
  });
  await expect.poll(() => badge(kept)).toBe('2');
});

test('a snoozed reminder goes, and the promise stays as it was', async ({ kept }) => {
  const { frame } = await sampleWeekly(kept);
  const popup = await kept.page(kept.url('popup.html'));
  const text = 'Choose a second supplier';
  await overdueIn(popup, text).getByRole('button', { name: 'Snooze' }).click();
  await popup.getByRole('group', { name: 'Snooze until' }).getByRole('button', { name: '1 hour' }).click();
  await expect(overdueIn(popup, text)).toHaveCount(0);
  await expect(commitment(frame, /Choose a second supplier/)).toContainText(lateSinceLastWorkday);
  expect(await badge(kept)).toBe('1');
});

test('a new date in the popup asks what moved it', async ({ kept }) => {
  await sampleWeekly(kept);
  const popup = await kept.page(kept.url('popup.html'));
  const item = overdueIn(popup, 'Choose a second supplier');
  await item.getByRole('button', { name: 'New date' }).click();
  await item.getByRole('button', { name: /In a week/ }).click();
  await item.getByRole('button', { name: 'forgot' }).click();
  await expect(item).toHaveCount(0);
});

/** This page of the extension with the sample team, half a minute before midnight by its own clock. */
async function lateInTheEvening(kept: Kept, name: OwnPage): Promise<Page> {
  const evening = new Date();
  evening.setHours(23, 59, 30, 0);
  const page = await kept.context.newPage();
  await page.clock.install({ time: evening });
  await page.goto(kept.url('welcome.html'));
  await page.getByRole('button', { name: 'Try it with a sample team' }).click();
  await expect(page.getByRole('region', { name: 'Ready' })).toBeVisible();
  await page.goto(kept.url(name));
  return page;
}

test('due today becomes overdue at midnight in a sidebar left open, without a reload', async ({ kept }) => {
  const page = await lateInTheEvening(kept, 'sidebar.html');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await page.getByRole('button', { name: /Leadership weekly/ }).first().click();
  await expect(commitment(page, /Send the board one page/)).toContainText('today');
  await page.clock.fastForward(60_000);
  await expect(commitment(page, /Send the board one page/)).toContainText('yesterday');
});

test('and in a popup left open', async ({ kept }) => {
  const page = await lateInTheEvening(kept, 'popup.html');
  const due = page.getByRole('region', { name: 'Due today' }).getByRole('listitem').filter({ hasText: 'Send the board one page' });
  await expect(due).toContainText('today');
  await page.clock.fastForward(60_000);
  await expect(overdueIn(page, 'Send the board one page')).toContainText('yesterday');
  await expect(due).toHaveCount(0);
});

test('says which hotkeys work', async ({ kept }) => {
  await sampleWeekly(kept);
  const popup = await kept.page(kept.url('popup.html'));
  await expect(popup.getByText(/Alt\+Shift\+K to capture/)).toBeVisible();
});
