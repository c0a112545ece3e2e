// Used alone, Kept asks the network for nothing: not from its pages, not from its frame, not from its worker.
import type { Request } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { practiceEvent } from '../practice/events';

const event = practiceEvent(new Date(), 'weekly');

/** Who sent it: the address of the frame or worker that did. */
function sender(request: Request): string {
  return request.serviceWorker()?.url() ?? request.frame().url();
}

test('a day with Kept makes no request of its own', async ({ kept, practice }) => {
  // The server is shared by the tests of a worker; what came before is not ours.
  const before = practice.requests.length;
  const requests: { url: string; from: string }[] = [];
  kept.context.on('request', (request) => requests.push({ url: request.url(), from: sender(request) }));
  const welcome = await kept.page(kept.url('welcome.html'));
  await welcome.getByRole('button', { name: 'Try it with a sample team' }).click();
  await expect(welcome.getByRole('heading', { level: 2 }).first()).toContainText('ready');

  const page = await kept.page(`https://meet.google.com/${event.code}?incall`);
  await kept.stopWorker(page);
  await kept.hotkey(page, 'capture');
  const frame = await kept.sidebarFrame(page);
  await kept.typeKeys(page, '@dana call the supplier by friday');
  await expect(frame.getByRole('combobox', { name: 'Capture a commitment' })).toHaveValue(/friday$/);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  const popup = await kept.page(kept.url('popup.html'));
  await expect(popup.getByRole('region', { name: 'Overdue' })).toBeVisible();
  await popup.waitForTimeout(1_000);

  const own = `chrome-extension://${kept.extensionId}/`;
  expect(requests.filter(({ url }) => url.startsWith(own)).length).toBeGreaterThan(5);
  const strayed = requests.filter(({ url, from }) => from.startsWith(own) && !url.startsWith(own));
  expect(strayed).toEqual([]);
  // A content script's requests look like the page's: what reached the server must be what the page itself asks for.
  const asked = practice.requests.slice(before).map(({ host, path }) => `${host.split(':')[0]}${path.split('?')[0]}`);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !/^(?:meet\.google\.com\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}$|_practice\/)|[a-z]+\.google\.com\/favicon\.ico$)/.test(path))).toEqual([]);
  expect(requests.map(({ url }) => new URL(url).host).filter((host) => host !== kept.extensionId && host !== 'meet.google.com')).toEqual([]);
});
