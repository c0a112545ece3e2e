// A new user: nothing blocks the first capture, every step is stored or skipped, and the sample goes without a trace.
import { expect, test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { fillWithSample } from '../harness/sample';
import { notificationRows } from './nudged';
import { calendar, capture, clickEvent, commitment } from './with-sample';

async function freshSidebar(kept: Kept) {
  const page = await kept.page(calendar);
  await clickEvent(page, 'weekly');
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  return { page, frame };
}

test('captures before anything was set up', async ({ kept }) => {
  const { frame } = await freshSidebar(kept);
  await capture(frame, 'book the room by tomorrow');
  await expect(commitment(frame, 'book the room')).toContainText('No owner yet');
});

test('goes from who I am to the first goal, with the team taken from the event’s guests', async ({ kept }) => {
  const { frame } = await freshSidebar(kept);
  const steps = frame.getByRole('region', { name: 'First steps' });
  await expect(steps.getByLabel(/Your e-mail/)).toHaveValue('dana@meridian.example');
  await steps.getByLabel('Your name').fill('Dana Keller');
  await expect(steps.getByRole('checkbox', { name: /before a meeting/ })).not.toBeChecked();
  await steps.getByRole('button', { name: 'That’s me' }).click();
  await expect(steps.getByRole('group', { name: 'From this meeting’s guests' }).getByRole('checkbox')).toHaveCount(7);
  await steps.getByRole('button', { name: 'Add them' }).click();
  await steps.getByLabel('Its purpose, in one sentence').fill('We keep clinics open.');
  await steps.getByRole('button', { name: 'Next' }).click();
  await steps.getByLabel('What will be true by then?').fill('Renew 92 % of clinics');
  await steps.getByRole('button', { name: 'Finish' }).click();
  await expect(steps).toHaveCount(0);
  await expect(frame.getByText('We keep clinics open.')).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Goals' }).getByRole('listitem')).toContainText('Renew 92 % of clinics');
  await capture(frame, '@me sign the lease by tomorrow');
  await expect(commitment(frame, 'sign the lease')).toContainText('Dana Keller');
});

test('lets every step be skipped, and is over then', async ({ kept }) => {
  const page = await kept.page(kept.url('welcome.html'));
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Skip this step' }).click();
  await expect(page.getByRole('region', { name: 'Ready' })).toBeVisible();
});

test('goes on where it was left', async ({ kept }) => {
  const page = await kept.page(kept.url('welcome.html'));
  await page.getByLabel('Your name').fill('Dana Keller');
  await page.getByRole('button', { name: 'That’s me' }).click();
  await expect(page.getByText('Step 2 of 4')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Step 2 of 4')).toBeVisible();
});

test('removes the sample team without a trace', async ({ kept }) => {
  await fillWithSample(kept);
  const page = await kept.page(kept.url('sidebar.html'));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Remove the sample team' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByRole('region', { name: 'First steps' })).toBeVisible();
  const left = await page.evaluate(async () => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
    const counts = await Promise.all([...db.objectStoreNames].map((name) => new Promise<[string, number]>((resolve) => {
      const count = db.transaction(name).objectStore(name).count();
      count.onsuccess = () => resolve([name, count.result]);
    })));
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });
  // From nine on the day may have been looked at since: that is kept, and names nothing.
  const { notifications: _looks, ...others } = left;
  expect(others).toEqual({ settings: 1 });
  for (const { commitmentIds } of await notificationRows(page)) expect(commitmentIds).toEqual([]);
});

test('an empty dashboard leads to the first steps, or to the sample team, by keyboard', async ({ kept }) => {
  const page = await kept.page(kept.url('dashboard.html'));
  const start = page.getByRole('region', { name: 'Nothing is set up yet' });
  await start.getByRole('link', { name: 'Set up your team' }).press('Enter');
  await expect(page.getByText('Step 1 of 4')).toBeVisible();
  await page.goBack();
  await start.getByRole('button', { name: 'Try it with a sample team' }).press('Enter');
  await expect(start).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
