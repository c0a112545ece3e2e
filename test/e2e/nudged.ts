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
  commitmentIds: string[];
  via?: string;
}

/** Everything kept about reminders. */
export const notificationRows = (page: Page): Promise<Row[]> => rowsOf(page, 'notifications') as Promise<Row[]>;

type Alteration = [table: string, set: Record<string, unknown> | null];

/** Today's digest is due from now on, whatever day and hour it is. `page` is one of our own. */
export function makeDue(page: Page): Promise<void> {
  return alterAll(page, [
    ['settings', { workingDays: [1, 2, 3, 4, 5, 6, 7], workingHours: { from: '00:00', until: '24:00' }, digestAt: '00:00' }],
    ['notifications', null],
  ]);
}

/** Sets these fields in every row of a table, behind the extension's back; null empties it. */
export const alter = (page: Page, ...alteration: Alteration): Promise<void> => alterAll(page, [alteration]);

/** While nobody looks at what is due: a look under way would write what it decided before. */
async function alterAll(page: Page, alterations: Alteration[]): Promise<void> {
  await page.evaluate(async ([all, lock]) => navigator.locks.request(lock, async () => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
    for (const [name, fields] of all) {
      const store = db.transaction(name, 'readwrite').objectStore(name);
      const done = new Promise<void>((resolve) => { store.transaction.oncomplete = () => resolve(); });
      const rows = store.getAll() as IDBRequest<object[]>;
      rows.onsuccess = () => {
        store.clear();
        if (fields) for (const row of rows.result) store.put({ ...row, ...fields });
      };
      await done;
    }
    db.close();
  }), [alterations, 'kept-nudges'] as const);
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
