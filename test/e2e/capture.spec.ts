// A promise in two seconds: typed, understood, stored, and never lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, sampleTest, test } from '../harness/fixtures';
import { killBrowser } from '../harness/kill';
import { capture, captureLine, commitment, sampleWeekly, sidebarOn } from './with-sample';

sampleTest('understands owner, date and goal, and stores them with Enter', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await kept.hotkey(page, 'capture');
  await kept.typeKeys(page, '@jun confirm freight quotes by tomorrow #ordering');
  await expect(captureLine(frame)).toHaveValue('@jun confirm freight quotes by tomorrow #ordering');
  const chips = frame.getByRole('list', { name: 'Understood' }).getByRole('listitem');
  await expect(chips).toHaveCount(3);
  await expect(chips).toContainText(['Jun Tanaka', /\d/, 'Open self-service ordering']);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const item = commitment(frame, 'confirm freight quotes');
  await expect(item).toContainText('Jun Tanaka');
  await expect(item).toContainText('tomorrow');
  await expect(item).toContainText('Open self-service');
});

sampleTest('gives a chip’s words back with Backspace', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).fill('@jun confirm freight quotes by friday');
  await expect(frame.getByRole('list', { name: 'Understood' })).toContainText('Jun Tanaka');
  const chips = frame.getByRole('list', { name: 'Understood' }).getByRole('button');
  await expect(chips).toHaveCount(2);
  await chips.nth(1).press('Backspace');
  await expect(frame.getByRole('list', { name: 'Understood' })).toContainText('assumed');
  await expect(captureLine(frame)).toBeFocused();
  await captureLine(frame).press('Enter');
  await expect(commitment(frame, 'confirm freight quotes by friday')).toContainText('Jun Tanaka');
});

sampleTest('takes a capture back within ten seconds, words and all', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await capture(frame, '@jun confirm freight quotes');
  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(commitment(frame, 'confirm freight quotes')).toHaveCount(0);
  await expect(captureLine(frame)).toHaveValue('@jun confirm freight quotes');
});

sampleTest('keeps owner and goal for the next line with Shift+Enter', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).fill('@jun confirm freight quotes #ordering');
  await captureLine(frame).press('Shift+Enter');
  await expect(commitment(frame, 'confirm freight quotes')).toBeVisible();
  await expect(captureLine(frame)).toHaveValue('@jun #ordering ');
});

sampleTest('offers people while a name is typed, this meeting’s guests by keyboard alone', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).pressSequentially('@ma');
  await expect(frame.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toContainText('Maria Rossi');
  await captureLine(frame).press('Enter');
  await expect(captureLine(frame)).toHaveValue('@maria ');
  await expect(frame.getByRole('list', { name: 'Understood' })).toContainText('Maria Rossi');
});

sampleTest('asks who is meant when two people answer to a name, and never guesses', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'oneOff');
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'People' }).click();
  const form = frame.getByRole('group', { name: 'Add a person' });
  await form.getByLabel('Name', { exact: true }).fill('Ama Lee');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(frame.getByText('Ama Lee', { exact: true })).toBeVisible();
  await frame.getByRole('button', { name: 'Close People' }).click();
  await captureLine(frame).fill('@ama book the room');
  await captureLine(frame).press('Enter');
  await expect(frame.getByRole('status')).toContainText('Who do you mean?');
  await expect(commitment(frame, /book the room/)).toHaveCount(0);
  await frame.getByRole('group', { name: 'Who do you mean?' }).getByRole('button', { name: 'Ama Lee' }).click();
  await captureLine(frame).press('Enter');
  await expect(commitment(frame, 'book the room')).toContainText('Ama Lee');
});

sampleTest('finds the half-typed line again after the tab was closed', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await captureLine(frame).pressSequentially('half a promise', { delay: 20 });
  await page.waitForTimeout(200);
  await page.close();
  const again = await sidebarOn(kept, 'weekly');
  await expect(captureLine(again.frame)).toHaveValue('half a promise');
});

sampleTest('does not let two tabs on one meeting overwrite each other’s line', async ({ kept }) => {
  const one = await sidebarOn(kept, 'weekly');
  await captureLine(one.frame).fill('line of the first tab');
  const two = await sidebarOn(kept, 'weekly');
  await expect(captureLine(two.frame)).toHaveValue('');
  await captureLine(two.frame).fill('line of the second tab');
  await two.page.waitForTimeout(300);
  await expect(captureLine(one.frame)).toHaveValue('line of the first tab');
  await capture(two.frame, 'line of the second tab, done');
  await expect(captureLine(one.frame)).toHaveValue('line of the first tab');
});

test('loses at most the last 200 ms when the browser is killed in mid-word', async ({ relaunch }) => {
  const profile = await mkdtemp(join(tmpdir(), 'kept-killed-'));
  const kept = await relaunch({ profile });
  const { page, frame } = await sampleWeekly(kept);
  await capture(frame, '@jun stored before the end');
  await captureLine(frame).pressSequentially('one two three four', { delay: 15 });
  await page.waitForTimeout(200);
  await page.keyboard.type(' x');
  await killBrowser(kept);
  const again = await sidebarOn(await relaunch({ profile }), 'weekly');
  await expect(captureLine(again.frame)).toHaveValue(/^one two three four/);
  await expect(commitment(again.frame, 'stored before the end')).toContainText('Jun Tanaka');
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
