// The tour: the job of one working week, done with the same hands as a user's.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Kept } from '../harness/launch';
import { practiceEvent } from '../practice/events';
import { captureLine, commitment, heading, read } from './on-screen';
import type { Seen, Step } from './telling';

const promise = 'send the pricing deck to the board';
const typed = `@dana ${promise} by tomorrow`;
const daysLater = 3;
/** As the browser draws the popup. */
export const popupSize = { width: 380, height: 600 };

export function tourSteps(kept: Kept): Step[] {
  const event = practiceEvent(new Date(), 'weekly');
  let calendar: Page;
  let popup: Page;
  return [
    { name: 'starts with a sample team', go: () => startWithSample(kept) },
    { name: 'opens a practice event', go: async () => openEvent(calendar = await kept.context.newPage(), event.eid, event.title) },
    { name: 'shows the sidebar', go: () => showSidebar(kept, calendar, event.title) },
    { name: 'captures by hotkey', go: () => captureByHotkey(kept, calendar) },
    { name: 'joins the call', go: () => joinCall(kept, event.code ?? '', event.title) },
    { name: 'makes an item overdue', go: () => becomeOverdue(kept, calendar, event.eid) },
    { name: 'shows the popup', go: async () => showPopup(popup = await openPopup(kept)) },
    { name: 'marks it done', go: () => markDone(popup) },
  ];
}

async function startWithSample(kept: Kept): Promise<Seen> {
  const page = await kept.page(kept.url('welcome.html'));
  const greeting = await read(heading(page), 'Welcome to Kept');
  await page.getByRole('button', { name: 'Try it with a sample team' }).click();
  return { page, words: [greeting, await read(page.getByRole('heading', { level: 2 }).first(), 'ready')] };
}

export async function openEvent(page: Page, eid: string, title: string): Promise<Seen> {
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await page.locator(`[data-eventchip][data-eventid="${eid}"]`).click();
  return { page, words: [await read(page.getByRole('dialog').getByRole('heading').first(), title)] };
}

async function showSidebar(kept: Kept, page: Page, title: string): Promise<Seen> {
  // By its keys: a click beside the event's popup would close that.
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  const shown = await read(heading(frame), title);
  const open = await read(frame.getByRole('region', { name: 'Open commitments' }).getByRole('listitem').first());
  return { page, words: [shown, open] };
}

async function captureByHotkey(kept: Kept, page: Page): Promise<Seen> {
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, typed);
  const frame = await kept.sidebarFrame(page);
  await expect(captureLine(frame)).toHaveValue(typed);
  const understood = await read(frame.getByRole('list', { name: 'Understood' }), 'Dana');
  await page.keyboard.press('Enter');
  const saved = await read(frame.getByRole('status').filter({ hasText: 'Saved' }));
  return { page, words: [understood, saved, await read(commitment(frame, 'Open commitments', promise), 'Dana')] };
}

async function joinCall(kept: Kept, code: string, title: string): Promise<Seen> {
  const page = await kept.page(`https://meet.google.com/${code}`);
  await page.getByRole('button', { name: 'Join now' }).click();
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  const shown = await read(heading(frame), title);
  return { page, words: [shown, await read(commitment(frame, 'Open commitments', promise))] };
}

/** Three days go by, on the clock that the pages see. */
async function becomeOverdue(kept: Kept, page: Page, eid: string): Promise<Seen> {
  const later = new Date();
  later.setDate(later.getDate() + daysLater);
  await kept.setClock(later);
  await page.bringToFront();
  await openEvent(page, eid, '');
  const frame = await kept.sidebarFrame(page);
  return { page, words: [await read(commitment(frame, 'Open commitments', promise), /late|overdue/i)] };
}

async function openPopup(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await page.setViewportSize(popupSize);
  await page.goto(kept.url('popup.html'));
  return page;
}

async function showPopup(page: Page): Promise<Seen> {
  const shown = await read(heading(page), /decide/);
  return { page, words: [shown, await read(commitment(page, 'Overdue', promise), /late|yesterday/)] };
}

async function markDone(page: Page): Promise<Seen> {
  await commitment(page, 'Overdue', promise).getByRole('button', { name: 'Done', exact: true }).click();
  const told = await read(page.getByRole('status').filter({ hasText: /\S/ }));
  // What is stored, not what is only drawn: a popup opened again no longer lists it.
  await page.reload();
  const shown = await read(heading(page), /decide/);
  await expect(commitment(page, 'Overdue', promise)).toHaveCount(0);
  return { page, words: [told, shown] };
}
