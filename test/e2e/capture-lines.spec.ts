// Lines that wait and lines that come together: drafts on other surfaces, several pasted at once, somebody new named.
import type { Frame, Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import { captureLine, commitment, sidebarOn } from './with-sample';

/** The drafts as they are in the database. */
const drafts = (frame: Frame | Page) => frame.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((open) => {
    const request = indexedDB.open('kept');
    request.onsuccess = () => open(request.result);
  });
  const rows = await new Promise<{ text: string }[]>((read) => {
    const request = database.transaction('drafts').objectStore('drafts').getAll();
    request.onsuccess = () => read(request.result as { text: string }[]);
  });
  database.close();
  return rows.map((row) => row.text).sort();
});

const unfinished = (surface: Frame | Page) => surface.getByRole('list', { name: 'Unfinished lines' });

test('a line begun in the sidebar is found in the popup when its tab was closed', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'oneOff');
  await captureLine(frame).fill('@jun ask three banks');
  await expect.poll(() => drafts(frame)).toEqual(['@jun ask three banks']);
  await page.close();
  const popup = await kept.page(kept.url('popup.html'));
  await expect(unfinished(popup).getByRole('listitem')).toContainText(['@jun ask three banks']);
  await unfinished(popup).getByRole('button', { name: 'Go on' }).click();
  await expect(captureLine(popup)).toHaveValue('@jun ask three banks');
  await expect(captureLine(popup)).toBeFocused();
  await captureLine(popup).press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect.poll(() => drafts(popup)).toEqual([]);
});

test('a line that waited for two weeks is told once more, and goes when it is let go', async ({ kept }) => {
  const popup = await kept.page(kept.url('popup.html'));
  await popup.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((open) => {
      const request = indexedDB.open('kept');
      request.onsuccess = () => open(request.result);
    });
    const long = new Date(Date.now() - 15 * 86_400_000).toISOString();
    const row = { id: crypto.randomUUID(), createdAt: long, deletedAt: null, seriesId: null, text: 'ask for quotes', plain: [], updatedAt: long };
    await new Promise((stored) => { database.transaction('drafts', 'readwrite').objectStore('drafts').add(row).onsuccess = stored; });
    database.close();
  });
  await popup.reload();
  await expect(unfinished(popup).getByRole('listitem')).toContainText(['expired after 14 days']);
  await expect(captureLine(popup)).toHaveValue('');
  await popup.getByRole('button', { name: 'Let go of ask for quotes' }).click();
  await expect(unfinished(popup)).toHaveCount(0);
  await expect.poll(() => drafts(popup)).toEqual([]);
});

test('several lines pasted become several commitments after a look at them, and one undo takes them back', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await captureLine(frame).focus();
  await page.evaluate(() => navigator.clipboard.writeText('- @jun confirm freight quotes by tomorrow\r\n2. Maria to call the bank\r\n\r\n[ ] book the offsite\r\n'));
  await page.keyboard.press('Control+v');
  const preview = frame.getByRole('list', { name: 'Will be saved' }).getByRole('listitem');
  await expect(preview).toHaveCount(3);
  await expect(preview).toContainText(['Jun Tanaka', 'Maria Rossi', 'no owner yet']);
  await expect(frame.getByRole('textbox', { name: 'Capture several commitments' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved 3' })).toBeVisible();
  for (const text of ['confirm freight quotes', 'call the bank', 'book the offsite']) await expect(commitment(frame, text)).toBeVisible();
  await expect(captureLine(frame)).toBeFocused();
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(commitment(frame, 'call the bank')).toHaveCount(0);
});

test('somebody who is not in the team yet can be added from the line', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).fill('@Zoe order the badges');
  await frame.getByRole('button', { name: 'Add Zoe' }).click();
  await expect(captureLine(frame)).toBeFocused();
  await expect(frame.getByRole('list', { name: 'Understood' })).toContainText('Zoe');
  await captureLine(frame).press('Enter');
  await expect(commitment(frame, 'order the badges')).toContainText('Zoe');
});
