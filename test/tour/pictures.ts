// The README's pictures: sidebar, popup, first run and dashboard, each light and dark.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchKept } from '../harness/launch';
import type { Kept } from '../harness/launch';
import { practiceEvent } from '../practice/events';
import { heading, read } from './on-screen';
import { popupSize } from './steps';

type Theme = 'light' | 'dark';

export async function takePictures(port: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const kept = await launchKept({ port, colorScheme: theme });
    try {
      await pictureAll(kept, theme, folder);
    } finally {
      await kept.close();
    }
  }
}

async function pictureAll(kept: Kept, theme: Theme, folder: string): Promise<void> {
  const file = (screen: string) => join(folder, `${screen}-${theme}.png`);
  const welcome = await kept.page(kept.url('welcome.html'));
  await welcome.setViewportSize({ width: 760, height: 640 });
  await read(heading(welcome));
  await read(welcome.getByRole('button', { name: 'Try it with a sample team' }));
  await welcome.screenshot({ path: file('first-run') });
  await welcome.getByRole('button', { name: 'Try it with a sample team' }).click();
  await read(welcome.getByRole('heading', { level: 2 }).first(), 'ready');
  await pictureSidebar(kept, theme, file('sidebar'));
  await picturePopup(kept, file('popup'));
  await pictureDashboard(kept, file('dashboard'));
}

async function pictureSidebar(kept: Kept, theme: Theme, path: string): Promise<void> {
  const event = practiceEvent(new Date(), 'weekly');
  const page = await kept.page(`https://calendar.google.com/calendar/u/0/r/week${theme === 'dark' ? '?dark' : ''}`);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(heading(frame)).toBeVisible();
  // Clicked after the page has made room, so that the event's popup stands beside the sidebar.
  await page.locator(`[data-eventchip][data-eventid="${event.eid}"]`).click();
  await expect(heading(frame)).toHaveText(event.title);
  await expect(frame.getByRole('region', { name: 'Open commitments' }).getByRole('listitem').first()).toBeVisible();
  // They come last.
  await expect(frame.getByRole('region', { name: 'Wins' }).getByRole('listitem').first()).toBeVisible();
  await expect(frame.getByRole('button', { name: /^Check in/ })).toHaveText(/\d/);
  await page.screenshot({ path });
}

async function picturePopup(kept: Kept, path: string): Promise<void> {
  const page = await kept.context.newPage();
  await page.setViewportSize(popupSize);
  await page.goto(kept.url('popup.html'));
  await expect(page.getByRole('region', { name: 'Overdue' }).getByRole('listitem').first()).toBeVisible();
  await page.screenshot({ path });
}

async function pictureDashboard(kept: Kept, path: string): Promise<void> {
  const page = await kept.context.newPage();
  await page.setViewportSize({ width: 1180, height: 1000 });
  await page.goto(kept.url('dashboard.html'));
  // Read last.
  await expect(page.getByRole('region', { name: 'Shared work' }).getByRole('button').first()).toBeVisible();
  await page.screenshot({ path });
}
