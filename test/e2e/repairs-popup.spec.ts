// The popup beside a real browser: a snooze is taken back, a line finds its list, and the keyboard is never lost.
import { expect, sampleTest, test } from '../harness/fixtures';
import { calendar, capture, commitment } from './with-sample';

const text = 'Choose a second supplier';

sampleTest('a snooze can be taken back', async ({ kept }) => {
  const popup = await kept.page(kept.url('popup.html'));
  const item = popup.getByRole('region', { name: 'Overdue' }).getByRole('listitem').filter({ hasText: text });
  await item.getByRole('button', { name: 'Snooze' }).click();
  await popup.getByRole('group', { name: 'Snooze until' }).getByRole('button', { name: '1 hour' }).click();
  await expect(item).toHaveCount(0);
  await expect(popup.getByRole('status').filter({ hasText: 'Snoozed' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toHaveCount(1);
});

test('what is captured far from any meeting is listed on the day view', async ({ kept }) => {
  const popup = await kept.page(kept.url('popup.html'));
  await capture(popup, 'book the room by tomorrow');
  const page = await kept.page(calendar);
  await kept.hotkey(page, 'toggle-sidebar');
  const frame = await kept.sidebarFrame(page);
  await expect(frame.getByRole('region', { name: 'In no meeting' })).toContainText('book the room');
  await expect(commitment(frame, 'book the room')).toContainText('No owner yet');
});

sampleTest('the keyboard goes on to the next item after Done', async ({ kept }) => {
  const popup = await kept.page(kept.url('popup.html'));
  const done = popup.getByRole('button', { name: 'Done', exact: true });
  await expect(done).toHaveCount(2);
  const talks = popup.getByRole('region', { name: 'Needs a conversation' }).getByRole('button');
  await expect(talks.first()).toBeVisible();
  const outcome = popup.getByRole('textbox', { name: 'What changed?' });
  await done.first().press('Enter');
  await expect(outcome).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Due today' }).getByRole('button', { name: 'Done', exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(outcome).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(talks.first()).toBeFocused();
});
