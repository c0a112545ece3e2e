// What only a real browser shows of the screens: where the focus is after a line went, and what is told above a modal form.
import { expect, sampleTest as test } from '../harness/fixtures';
import { commitment, openCommitments, sidebarOn } from './with-sample';

const overdue = 'Choose a second supplier for sterilisation pouches';

test('the keyboard stays on a line that was parked, and goes to the next one when its line goes', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const box = commitment(frame, overdue).getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('p');
  await expect(commitment(frame, overdue)).toContainText('no date');
  await expect(box).toBeFocused();
  const first = openCommitments(frame).getByRole('checkbox').first();
  const second = await openCommitments(frame).getByRole('checkbox').nth(1).getAttribute('aria-label');
  await first.focus();
  await page.keyboard.press('x');
  await expect(first).toBeChecked();
  // The done line lingers for ten seconds.
  await expect(frame.getByRole('checkbox', { name: second ?? '', exact: true })).toBeFocused({ timeout: 15_000 });
});

test('the keyboard goes on to the next line after a drop from the menu', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const boxes = openCommitments(frame).getByRole('checkbox');
  const [text, next] = [(await boxes.nth(0).getAttribute('aria-label'))?.replace('Done: ', ''), await boxes.nth(1).getAttribute('aria-label')];
  await frame.getByRole('button', { name: `Actions for ${text}` }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('menuitem').first()).toBeFocused();
  await frame.getByRole('menuitem', { name: 'Drop' }).press('Enter');
  await expect(frame.getByRole('checkbox', { name: next ?? '', exact: true })).toBeFocused();
});

test('what goes wrong in an open form is told in the form', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'People' }).click();
  const dialog = frame.getByRole('dialog', { name: 'People' });
  await dialog.getByRole('button', { name: 'Edit Jun Tanaka' }).click();
  await dialog.getByLabel('Name', { exact: true }).first().fill('   ');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('A person needs a name.');
  await dialog.getByRole('button', { name: 'Understood' }).click();
  await expect(frame.getByRole('alert')).toHaveCount(0);
});

test('who I am is said under People, and the day shows what is mine', async ({ kept }) => {
  const page = await kept.page(kept.url('sidebar.html'));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'People' }).click();
  await page.getByRole('button', { name: 'This is me: Sam Okafor' }).click();
  await expect(page.getByRole('dialog', { name: 'People' })).toContainText('Sam Okafor (you)');
  await page.getByRole('button', { name: 'Close People' }).click();
  await expect(page.getByRole('region', { name: 'Mine, overdue' }).getByRole('listitem').first()).toContainText('Sam Okafor');
});
