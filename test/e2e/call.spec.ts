// A call finds its meeting by its code; where it cannot, the user is asked, and nothing is lost.
import { expect, sampleTest as test } from '../harness/fixtures';
import { calendar, capture, clickEvent, commitment, sidebarOn } from './with-sample';

const call = (code: string) => `https://meet.google.com/${code}`;

test('joins the call to the series whose popup showed its code', async ({ kept }) => {
  await sidebarOn(kept, 'oneOff');
  const page = await kept.page(call('pri-cing-abc'));
  await page.getByRole('button', { name: 'Join now' }).click();
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Pricing decision');
  await expect(frame.getByText('in the call', { exact: true })).toBeVisible();
});

test('keeps what was captured in a call whose event was not seen yet, and brings it to the event', async ({ kept }) => {
  const meet = await kept.page(call('pri-cing-abc'));
  await meet.getByRole('button', { name: 'Join now' }).click();
  await kept.hotkey(meet, 'capture');
  const inCall = await kept.sidebarFrame(meet);
  await capture(inCall, '@maria publish the list by tomorrow');
  const { frame } = await sidebarOn(kept, 'oneOff');
  await expect(commitment(frame, 'publish the list')).toContainText('Maria Rossi');
  await expect(inCall.getByRole('heading', { level: 1 })).toHaveText('Pricing decision');
  await expect(commitment(inCall, 'publish the list')).toContainText('Maria Rossi');
  await capture(inCall, '@sam tell the regions by tomorrow');
  await expect(commitment(inCall, 'tell the regions')).toBeVisible();
  await expect(commitment(frame, 'tell the regions')).toContainText('Sam Okafor');
});

test('asks which meeting it is when several use one code', async ({ kept }) => {
  // A weekly and a one-off held in the same room.
  const page = await kept.page(kept.url('sidebar.html'));
  await page.evaluate(async () => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
    const store = db.transaction('series', 'readwrite').objectStore('series');
    const all = store.getAll() as IDBRequest<{ codes: string[] }[]>;
    await new Promise<void>((resolve) => { all.onsuccess = () => { for (const series of all.result) store.put({ ...series, codes: ['sha-redr-oom'] }); store.transaction.oncomplete = () => resolve(); }; });
    db.close();
  });
  const meet = await kept.page(call('sha-redr-oom'));
  await kept.hotkey(meet, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(meet);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Which meeting is this?');
  await frame.getByRole('list', { name: 'Meetings' }).getByRole('button', { name: 'Leadership weekly' }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
});

test('lets the meeting be picked by hand, and goes on from there', async ({ kept }) => {
  const page = await kept.page(calendar);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'Choose another meeting' }).click();
  await frame.getByLabel('Or another meeting').fill('Board room, in person');
  await frame.getByRole('button', { name: 'Open it' }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Board room, in person');
  await capture(frame, '@liu book a second carrier');
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'Back to what the page shows' }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Today');
  await clickEvent(page, 'weekly');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
});

test('is dark in a dark page, whatever the system prefers', async ({ kept }) => {
  const page = await kept.page(call('pri-cing-abc'));
  await page.getByRole('button', { name: 'Join now' }).click();
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  const ground = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(ground).toBe('rgb(22, 24, 26)');
});
