// The default hotkeys are free in Chromium: the browser really assigns them, and pressing them really opens the sidebar.
import { expect, test } from '../harness/fixtures';

test('the browser assigns both hotkeys', async ({ kept }) => {
  const worker = await kept.serviceWorker();
  const assigned = await worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(assigned.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toMatchObject({ capture: 'Alt+Shift+K', 'toggle-sidebar': 'Alt+Shift+J' });
});

test('the hotkey works when the worker sleeps', async ({ kept }) => {
  const page = await kept.page('https://calendar.google.com/calendar/u/0/r/week');
  await kept.stopWorker(page);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await kept.hotkey(page, 'toggle-sidebar');
  await expect.poll(() => kept.handleBox(page, 'Open Kept')).not.toBeNull();
});
