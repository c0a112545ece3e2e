// Hostile and broken input is shown as text, told in words, and never costs what is stored.
import type { Page } from '@playwright/test';
import { expect, sampleTest, test } from '../harness/fixtures';
import { calendar, capture, captureLine, clickEvent, commitment, sidebarOn } from './with-sample';

const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202Eevil\u202C 🚀 שלום';

/** Writes a row straight into the database, past every rule of ours. */
const putRow = (page: Page, table: string, row: object) => page.evaluate(async ([store, value]) => {
  const open = indexedDB.open('kept');
  const db = await new Promise<IDBDatabase>((resolve) => { open.onsuccess = () => resolve(open.result); });
  const tx = db.transaction(store, 'readwrite');
  tx.objectStore(store).put(value);
  await new Promise<void>((resolve) => { tx.oncomplete = () => resolve(); });
  db.close();
}, [table, row] as const);

sampleTest('markup, direction marks and emoji are stored and shown as typed', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await capture(frame, `${markup} by tomorrow`);
  await expect(commitment(frame, /onerror/)).toContainText(markup);
  expect(await frame.evaluate(() => document.querySelectorAll('main img, main script').length)).toBe(0);
  expect(await frame.title()).toBe('Kept');
});

sampleTest('a line of 5,000 characters is taken whole and the list stays usable', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  const long = 'promise '.repeat(625).trim();
  await captureLine(frame).fill(long);
  await captureLine(frame).press('Enter');
  await expect(commitment(frame, /promise promise/)).toHaveCount(1);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

sampleTest('a title of 2,000 characters with markup is a heading of two lines', async ({ kept }) => {
  const page = await kept.page(calendar);
  await clickEvent(page, 'oneOff');
  await page.evaluate((title) => {
    const heading = document.querySelector('#xDetDlgWhen [role=heading]');
    heading?.parentElement?.setAttribute('data-text', title);
    if (heading) heading.textContent = title;
    const details = document.querySelector('#xDetDlgVideo');
    details?.setAttribute('data-details', [title, ...(details.getAttribute('data-details') ?? '').split('\n').slice(1)].join('\n'));
  }, `<b onclick=alert(1)>${'very long '.repeat(200)}`);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  const heading = frame.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('<b onclick=alert(1)>very long');
  expect((await heading.boundingBox())?.height).toBeLessThan(60);
});

sampleTest('a meeting of 500 guests shows its goals all the same', async ({ kept }) => {
  const page = await kept.page(calendar);
  await clickEvent(page, 'oneOff');
  await expect(page.locator('#xDetDlg [role=treeitem]').first()).toBeVisible();
  await page.evaluate(() => {
    const tree = document.querySelector('#xDetDlg [role=tree]');
    const row = tree?.querySelector('[role=treeitem]');
    for (let index = 0; index < 500 && tree && row; index += 1) {
      const guest = row.cloneNode(true) as HTMLElement;
      guest.removeAttribute('id');
      for (const element of [guest, ...guest.querySelectorAll<HTMLElement>('[data-hovercard-id]')]) element.setAttribute('data-hovercard-id', `guest${index}@big.example`);
      guest.setAttribute('data-email', `guest${index}@big.example`);
      guest.setAttribute('data-id', `guest${index}@big.example`);
      guest.setAttribute('aria-label', `Guest Number ${index}`);
      tree.append(guest);
    }
  });
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByText('500 invited')).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Goals' })).toBeVisible();
});

sampleTest('a record that does not parse is told, left as it is, and the rest works', async ({ kept }) => {
  const { page: first } = await sidebarOn(kept, 'weekly');
  await first.close();
  const own = await kept.page(kept.url('sidebar.html'));
  await putRow(own, 'goals', { id: 'not even a uuid', createdAt: 'yesterday', status: 'active', title: 42, deletedAt: null });
  const { frame } = await sidebarOn(kept, 'weekly');
  await expect(frame.getByRole('alert')).toContainText('One record could not be read: a goal.');
  await expect(frame.getByRole('alert')).toContainText('everything else works');
  await expect(frame.getByRole('region', { name: 'Goals' }).getByRole('listitem')).toHaveCount(5);
  await capture(frame, '@jun still works');
  await expect(commitment(frame, 'still works')).toBeVisible();
});

test('data of a newer version is not touched, and said to be safe', async ({ kept }) => {
  const page = await kept.page(`chrome-extension://${kept.extensionId}/icon/16.png`);
  await page.evaluate(() => new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('kept', 990);
    open.onupgradeneeded = () => open.result.createObjectStore('future');
    open.onsuccess = () => { open.result.close(); resolve(); };
    open.onerror = () => reject(open.error ?? new Error('not opened'));
  }));
  const popup = await kept.page(kept.url('popup.html'));
  await expect(popup.getByRole('alert')).toContainText('newer version of Kept');
  await expect(popup.getByRole('alert')).toContainText('All of it is there');
});

test('when the browser refuses storage, it says so and offers a tab', async ({ kept }) => {
  await kept.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    Object.defineProperty(IDBFactory.prototype, 'open', { value: () => { throw new DOMException('refused by the test', 'SecurityError'); } });
  });
  const page = await kept.page(calendar);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('alert')).toContainText('does not let Kept store anything here');
  await expect(frame.getByRole('button', { name: 'Open in a tab' })).toBeVisible();
});

sampleTest('a save that fails leaves the words in the line', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await frame.evaluate(() => {
    IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await captureLine(frame).fill('@jun survive this');
  await captureLine(frame).press('Enter');
  await expect(frame.getByRole('alert')).toContainText('could not store that');
  await expect(captureLine(frame)).toHaveValue('@jun survive this');
});
