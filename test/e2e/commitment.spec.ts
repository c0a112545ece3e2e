// What a leader does with a commitment in the list: done, taken back, new words, another owner, a new date.
import type { Frame } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import { commitment, lateSinceLastWorkday, openCommitments, sidebarOn } from './with-sample';

const overdue = 'Choose a second supplier for sterilisation pouches';

async function choose(frame: Frame, text: string, action: string): Promise<void> {
  await commitment(frame, text).getByRole('button', { name: `Actions for ${text}` }).click();
  await frame.getByRole('menuitem', { name: action }).click();
}

test('is done with one key, stays in sight ticked, and can be taken back', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  const box = commitment(frame, overdue).getByRole('checkbox');
  await box.focus();
  await box.press('x');
  await expect(box).toBeChecked();
  await expect(commitment(frame, overdue)).toContainText('kept');
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(box).not.toBeChecked();
  await expect(commitment(frame, overdue)).toContainText(lateSinceLastWorkday);
});

test('gets new words, another owner and another goal from its menu', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await choose(frame, overdue, 'Edit');
  await frame.getByLabel('What will be done').fill('Sign the second supplier');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  const item = commitment(frame, 'Sign the second supplier');
  await expect(item).toBeVisible();
  await choose(frame, 'Sign the second supplier', 'Owner');
  await frame.getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'Ama Boateng' });
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(item).toContainText('Ama Boateng');
  await expect(item).toContainText('not agreed yet');
  await choose(frame, 'Sign the second supplier', 'They said yes');
  await expect(item).not.toContainText('not agreed yet');
});

test('moved to a later date asks why with one key, and tells the chain', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const box = commitment(frame, overdue).getByRole('checkbox');
  await box.focus();
  await box.press('r');
  await frame.getByRole('button', { name: /In a week/ }).click();
  await expect(frame.getByRole('group', { name: 'What moved it?' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(commitment(frame, overdue)).toContainText(/Second date; first due/);
});

test('is reached by arrows, and parked without a date by one key', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const boxes = openCommitments(frame).getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('j');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('p');
  await expect(commitment(frame, overdue)).toContainText('no date');
});

test('keeps its old words when the new ones are empty, and says so', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await choose(frame, overdue, 'Edit');
  await frame.getByLabel('What will be done').fill('   ');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(frame.getByRole('alert')).toContainText('The old text is still there.');
  await expect(commitment(frame, overdue)).toBeVisible();
});
