// Goals & key results: set a goal, measure it, agree to it, and remove it, by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';

async function focusAndType(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('a goal is set, measured and agreed to, and its items find another place when it goes', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/goals`);
  await expect(page.getByRole('list', { name: 'Goals', exact: true }).getByRole('heading')).toHaveCount(4);

  await page.getByRole('button', { name: 'New goal' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Answer every clinic within 24 hours until 15 December');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answer every clinic within 24 hours until 15 December');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await focusAndType(page, 'New key result', 'Answers within a day');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  const measure = page.getByRole('group', { name: 'Answers within a day' });
  await expect(measure.getByLabel('Now')).toHaveValue('40');
  await measure.getByLabel('Now').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('70');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('img', { name: /^50 % done/ }).first()).toBeVisible();

  const smart = page.getByRole('region', { name: 'SMART check' });
  await expect(smart.getByRole('listitem').filter({ hasText: 'Dated' })).toContainText('yes');
  await smart.getByRole('group', { name: 'Specific' }).getByRole('button', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  await expect(smart.getByRole('listitem').first()).toContainText('yes');

  await page.getByRole('button', { name: 'Dana Keller: not yet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Dana Keller: agreed' })).toBeFocused();
  await focusAndType(page, 'What will be true by then?', 'Answer every clinic within 12 hours');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Dana Keller: agreed to earlier words' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Answer every clinic within 12 hours' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Remove/ }).press('Enter');
  await page.getByRole('button', { name: 'Remove goal' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goals & key results');
  await expect(page.getByRole('link', { name: /Answer every clinic/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Answer every clinic/ })).toHaveCount(1);
});

test('the goals of a cycle are there as list, workshop and tree, and a new cycle has none yet', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/goals`);
  const cycles = page.getByRole('combobox', { name: 'Cycle' });
  await expect(cycles.locator('option:checked')).toHaveText(/^Q[1-4] 20\d\d$/);
  await page.getByRole('button', { name: 'New cycle' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name').fill('What comes next');
  await page.keyboard.press('Enter');
  await expect(cycles.locator('option:checked')).toHaveText('What comes next');
  await expect(page.getByText('No goal was set in What comes next yet.')).toBeVisible();
  await cycles.selectOption({ label: 'All active goals' });
  await page.getByRole('link', { name: 'Workshop' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Objectives to agree on' }).getByRole('textbox', { name: 'Objective' })).toHaveCount(5);
  await page.getByRole('link', { name: 'Line of sight' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Choose a second supplier' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Choose a second supplier');
});

test('a cycle is looked back on, a goal is carried into the next, and it is closed', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/goals`);
  await page.getByRole('button', { name: 'New cycle' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name').fill('What comes next');
  await page.keyboard.press('Enter');
  const cycles = page.getByRole('combobox', { name: 'Cycle' });
  await expect(cycles.locator('option:checked')).toHaveText('What comes next');
  await cycles.selectOption({ label: await cycles.locator('option', { hasText: /^Q[1-4] / }).first().textContent() ?? '' });
  await page.getByRole('link', { name: 'Look back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Goals of the cycle' }).getByRole('row')).not.toHaveCount(1);

  await page.getByLabel('What was learned').focus();
  await page.keyboard.type('Ask earlier.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Read it here' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The briefing as text' })).toContainText('Ask earlier.');

  await page.getByRole('group', { name: 'Goals that go on, from where they stand' }).getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Carry into What comes next' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 goal carried into What comes next')).toBeVisible();
  const close = page.getByRole('button', { name: /^Close Q.*…$/ });
  await close.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('list', { name: 'These goals are closed with it:' }).getByRole('listitem')).toHaveCount(3);
  await expect(sheet.getByRole('list', { name: 'This goal was carried on, and stays open:' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(close).toBeFocused();
  await page.keyboard.press('Enter');
  await sheet.getByRole('button', { name: /^Close Q[1-4] \d+$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(close).toBeVisible();
});
