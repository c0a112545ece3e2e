// What the end-to-end tests begin with: an event in Calendar, and the sidebar open on it.
import type { Frame, Page } from '@playwright/test';
import { expect } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { fillWithSample } from '../harness/sample';
import { practiceEvent } from '../practice/events';

export const calendar = 'https://calendar.google.com/calendar/u/0/r/week';

/** The chip of a practice event (test/practice/events.ts) in the week shown. */
export const chipOf = (page: Page, key: string) => page.locator(`[data-eventchip][data-eventid="${practiceEvent(new Date(), key).eid}"]`).first();

export const clickEvent = (page: Page, key: string): Promise<void> => chipOf(page, key).click();

/** Calendar with an event's popup open and the sidebar beside it. */
export async function sidebarOn(kept: Kept, key: string): Promise<{ page: Page; frame: Frame }> {
  const page = await kept.page(calendar);
  await clickEvent(page, key);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(practiceEvent(new Date(), key).title);
  return { page, frame };
}

/** The same for the weekly in a browser that has no sample team yet. */
export async function sampleWeekly(kept: Kept): Promise<{ page: Page; frame: Frame }> {
  await fillWithSample(kept);
  return sidebarOn(kept, 'weekly');
}

export const captureLine = (frame: Frame | Page) => frame.getByRole('combobox', { name: 'Capture a commitment' });
export const openCommitments = (frame: Frame | Page) => frame.getByRole('region', { name: 'Open commitments' });
export const commitment = (frame: Frame | Page, text: string | RegExp) =>
  frame.getByRole('listitem').filter({ has: frame.getByRole('checkbox', { name: typeof text === 'string' ? `Done: ${text}` : text }) });

/** Captures one line as a user does, and waits until it is said to be saved. */
export async function capture(frame: Frame | Page, line: string): Promise<void> {
  await captureLine(frame).fill(line);
  await captureLine(frame).press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(captureLine(frame)).toHaveValue('');
}

/** What the sample's overdue one says: it was due on the working day before today, which on a Monday is three days ago. */
export const lateSinceLastWorkday = /yesterday|[23] days late/;

/** In a call of the weekly, one of mine captured and done: the wins of the call are there. */
export async function doneInCall(kept: Kept): Promise<{ page: Page; frame: Frame }> {
  const page = await kept.page('https://meet.google.com/pri-cing-abc');
  await page.getByRole('button', { name: 'Join now' }).click();
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByText('in the call', { exact: true })).toBeVisible();
  await capture(frame, '@me tell the regions by tomorrow');
  await commitment(frame, 'tell the regions').getByRole('checkbox').click();
  return { page, frame };
}
