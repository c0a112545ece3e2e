// Reminders in a real browser: once, at the right place, never in a call, and not lost with the browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { killBrowser } from '../harness/kill';
import type { Kept } from '../harness/launch';
import { fillWithSample } from '../harness/sample';
import { alter, makeDue, notificationRows, onScreen, ring } from './nudged';
import { calendar } from './with-sample';

const today = () => new Date().toLocaleDateString('sv-SE');
const digest = () => `kept digest ${today()}`;
const late = 'Choose a second supplier for sterilisation pouches';

/** The sample team and the popup in a tab. */
async function withSample(kept: Kept): Promise<Page> {
  await fillWithSample(kept);
  return kept.page(kept.url('popup.html'));
}

/** With today's digest due. Any write lets it come. */
async function withDigestDue(kept: Kept): Promise<Page> {
  const page = await withSample(kept);
  await makeDue(page);
  return page;
}

const inCall = async (page: Page) => (await page.evaluate(() => navigator.locks.query())).held?.some(({ name }) => name === 'kept-present-call');

const statusOfDigest = async (page: Page) => (await notificationRows(page)).filter(({ kind }) => kind === 'digest').map(({ status, skippedFor }) => skippedFor ?? status);

test('a digest comes once, and goes as what it names is done', async ({ kept }) => {
  const popup = await withDigestDue(kept);
  await ring(kept);
  await expect.poll(() => onScreen(kept)).toEqual([digest()]);
  await ring(kept);
  await expect.poll(() => statusOfDigest(popup)).toEqual(['shown']);
  expect(await onScreen(kept)).toEqual([digest()]);
  await popup.reload();
  const due = popup.getByRole('region', { name: /^(Overdue|Due today)$/ }).getByRole('button', { name: 'Done', exact: true });
  await expect(due.first()).toBeVisible();
  await expect(async () => {
    if (await due.count() > 0) await due.first().click();
    expect(await due.count()).toBe(0);
  }).toPass();
  await expect.poll(() => onScreen(kept), { timeout: 2_000 }).toEqual([]);
});

test('its alarm is set once, for the next time of the digest', async ({ kept }) => {
  const popup = await withDigestDue(kept);
  await ring(kept);
  await expect.poll(() => statusOfDigest(popup)).toEqual(['shown']);
  const alarms = await (await kept.serviceWorker()).evaluate(() => chrome.alarms.getAll());
  const tomorrow = new Date();
  tomorrow.setHours(24, 0, 0, 0);
  expect(alarms.filter(({ name }) => name === 'nudge').map(({ scheduledTime }) => scheduledTime)).toEqual([tomorrow.getTime()]);
});

test('a click on it opens what it is about', async ({ kept }) => {
  const popup = await withDigestDue(kept);
  await ring(kept);
  await expect.poll(() => onScreen(kept)).toEqual([digest()]);
  const opened = kept.context.waitForEvent('page');
  await (await kept.serviceWorker()).evaluate((id) => chrome.notifications.onClicked.dispatch(id), digest());
  await expect((await opened).getByText(late).first()).toBeVisible();
  expect(await onScreen(kept)).toEqual([]);
  expect(await statusOfDigest(popup)).toEqual(['answered']);
});

for (const [button, does] of [[0, 'Done'], [1, 'Snooze']] as const) {
  test(`its button ${does} decides without opening anything`, async ({ kept }) => {
    const popup = await withSample(kept);
    const overdue = popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem');
    await popup.getByRole('region', { name: 'Due today' }).getByRole('button', { name: 'Done', exact: true }).click();
    await expect(overdue).toHaveCount(1);
    await makeDue(popup);
    await ring(kept);
    await expect.poll(() => onScreen(kept)).toEqual([digest()]);
    const pages = kept.context.pages().length;
    // As the browser tells it: nobody can press a button of the system's from here.
    await (await kept.serviceWorker()).evaluate(([id, index]) => chrome.notifications.onButtonClicked.dispatch(id, index), [digest(), button] as const);
    await expect.poll(() => statusOfDigest(popup)).toEqual(['answered']);
    await expect(overdue).toHaveCount(0);
    await expect.poll(() => onScreen(kept)).toEqual([]);
    expect(kept.context.pages()).toHaveLength(pages);
    await popup.reload();
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Nothing to decide');
  });
}

test('does not come during a call, nor after it, although the worker was ended meanwhile', async ({ kept }) => {
  const popup = await withSample(kept);
  const meet = await kept.page('https://meet.google.com/pri-cing-abc');
  await meet.getByRole('button', { name: 'Join now' }).click();
  await expect.poll(() => inCall(popup), { timeout: 10_000 }).toBe(true);
  await kept.stopWorker(popup);
  await makeDue(popup);
  await ring(kept);
  await expect.poll(() => statusOfDigest(popup)).toEqual(['inCall']);
  await meet.close();
  await expect.poll(() => inCall(popup)).toBe(false);
  await ring(kept);
  expect(await onScreen(kept)).toEqual([]);
  expect(await statusOfDigest(popup)).toEqual(['inCall']);
});

test('leaves the screen when presenting begins', async ({ kept }) => {
  await withDigestDue(kept);
  await ring(kept);
  await expect.poll(() => onScreen(kept)).toEqual([digest()]);
  await (await kept.serviceWorker()).evaluate(() => chrome.storage.local.set({ presenting: true }));
  await expect.poll(() => onScreen(kept)).toEqual([]);
});

test('comes as a line in one of the open sidebars, and not as a notification', async ({ kept }) => {
  const popup = await withSample(kept);
  const pages = [await kept.page(calendar), await kept.page(calendar)];
  const frames = [];
  for (const page of pages) {
    await kept.hotkey(page, 'toggle-sidebar');
    const frame = await kept.sidebarFrame(page);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Today');
    frames.push(frame);
  }
  await makeDue(popup);
  await ring(kept);
  const toasts = frames.map((frame) => frame.getByRole('region', { name: /overdue|due today/ }).filter({ hasText: 'Open' }));
  const counts = async () => (await Promise.all(toasts.map((toast) => toast.count()))).sort();
  await expect.poll(counts, { timeout: 10_000 }).toEqual([0, 1]);
  expect(await statusOfDigest(popup)).toEqual(['shown']);
  await ring(kept);
  await kept.stopWorker(popup);
  await ring(kept);
  expect(await onScreen(kept)).toEqual([]);
  expect(await counts()).toEqual([0, 1]);
  const [mine] = await Promise.all(toasts.map(async (toast, index) => (await toast.count() === 1 ? index : -1))).then((all) => all.filter((index) => index >= 0));
  await toasts[mine ?? 0]?.getByRole('button', { name: 'Close this reminder' }).click();
  await expect.poll(counts).toEqual([0, 0]);
});

test('is on the screen once after the browser was killed before it could be shown, and not again after that', async ({ relaunch }) => {
  const profile = await mkdtemp(join(tmpdir(), 'kept-nudges-'));
  const first = await relaunch({ profile });
  const page = await withDigestDue(first);
  await ring(first);
  await expect.poll(() => statusOfDigest(page)).toEqual(['shown']);
  // As a worker leaves it that ends between writing and showing.
  await alter(page, 'notifications', { status: 'planned', shownAt: null });
  await killBrowser(first);
  const second = await relaunch({ profile });
  await expect.poll(() => onScreen(second), { timeout: 10_000 }).toEqual([digest()]);
  const popup = await second.page(second.url('popup.html'));
  await expect.poll(() => statusOfDigest(popup)).toEqual(['shown']);
  await killBrowser(second);
  const third = await relaunch({ profile });
  await ring(third);
  const again = await third.page(third.url('popup.html'));
  await expect(again.getByText(late)).toBeVisible();
  expect(await onScreen(third)).toEqual([]);
  expect(await statusOfDigest(again)).toEqual(['shown']);
  await third.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
