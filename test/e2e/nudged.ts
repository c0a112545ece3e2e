// For the tests of reminders: every minute is working time, the digest of today is due and undecided, and the alarm rings when told.
import type { Page } from '@playwright/test';
import type { Kept } from '../harness/launch';

/** What is on the screen, as the browser knows it, by id. */
export async function onScreen(kept: Kept): Promise<string[]> {
  const worker = await kept.serviceWorker();
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** The alarm rings now. */
export async function ring(kept: Kept): Promise<void> {
  await (await kept.serviceWorker()).evaluate(() => chrome.alarms.create('nudge', { when: Date.now() }));
}

interface Row {
  id: string;
  kind: string;
  on: string;
  status: string;
  skippedFor?: string;
  via?: string;
}

/** Everything kept about reminders. */
export const notificationRows = (page: Page): Promise<Row[]> => rowsOf(page, 'notifications') as Promise<Row[]>;

/** Today's digest is due from now on, whatever day and hour it is. `page` is one of our own. */
export async function makeDue(page: Page): Promise<void> {
  await alter(page, 'notifications', null);
  await alter(page, 'settings', {
    workingDays: [1, 2, 3, 4, 5, 6, 7], workingHours: { from: '00:00', until: '24:00' }, digestAt: '00:00',
  });
}

/** Sets these fields in every row of a table, behind the extension's back; null empties it. */
export async function alter(page: Page, table: string, set: Record<string, unknown> | null): Promise<void> {
  await page.evaluate(async ([name, fields]) => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
    const store = db.transaction(name, 'readwrite').objectStore(name);
    const done = new Promise<void>((resolve) => { store.transaction.oncomplete = () => resolve(); });
    const all = store.getAll() as IDBRequest<object[]>;
    all.onsuccess = () => {
      store.clear();
      if (fields) for (const row of all.result) store.put({ ...row, ...fields });
    };
    await done;
    db.close();
  }, [table, set] as const);
}

async function rowsOf(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
    const all = db.transaction(name).objectStore(name).getAll() as IDBRequest<unknown[]>;
    const rows = await new Promise<unknown[]>((resolve) => { all.onsuccess = () => resolve(all.result); });
    db.close();
    return rows;
  }, table);
}
