// Several commitments are changed in one go, and taken back in one go.
import { expect, sampleTest as test } from '../harness/fixtures';
import { violationsInBothThemes } from './axe';
import { openCommitments, sidebarOn } from './with-sample';

test('selects by keys, moves all with one reason, and undoes all at once', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const list = openCommitments(frame);
  const before = await list.getByRole('listitem').allInnerTexts();
  await list.getByRole('checkbox').first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  const bar = frame.getByRole('group', { name: 'Selected commitments' });
  await expect(bar).toContainText('2 selected');
  await page.keyboard.press('r');
  await bar.getByRole('button', { name: /In a week/ }).click();
  await page.keyboard.press('1');
  await expect(frame.getByRole('status').filter({ hasText: /New date .* for 2/ })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => list.getByRole('listitem').allInnerTexts()).toEqual(before);
});

test('all of the list are done, stay in sight ticked, and Escape leaves the selection before the sidebar', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const boxes = openCommitments(frame).getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(openCommitments(frame).getByRole('checkbox', { name: /^Select: / })).toHaveCount(await boxes.count());
  await page.keyboard.press('Escape');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('x');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.last()).toBeChecked();
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(boxes.first()).not.toBeChecked();
});

test('axe finds nothing while selecting, and nothing is wider than 320 px', async ({ kept }) => {
  const page = await kept.page(kept.url('sidebar.html'));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('button', { name: /^Actions for/ }).first().click();
  await page.getByRole('menuitem', { name: 'Select' }).click();
  await page.getByRole('button', { name: 'New date' }).click();
  expect(await violationsInBothThemes(page)).toEqual([]);
  const bar = await page.getByRole('group', { name: 'Selected commitments' }).boundingBox();
  expect((bar?.x ?? 0) + (bar?.width ?? 999)).toBeLessThanOrEqual(320);
});
