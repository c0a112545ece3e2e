// People in the dashboard: added, changed, imported and taken back by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import type { Kept } from '../harness/launch';
import { tabTo } from './by-keyboard';

async function people(kept: Kept): Promise<Page> {
  const page = await kept.page(`${kept.url('dashboard.html')}#/people`);
  await expect(page.getByRole('link', { name: 'Dana Keller' })).toBeVisible();
  return page;
}

test('somebody is added, found and changed by keyboard alone', async ({ kept }) => {
  const page = await people(kept);
  await tabTo(page, page.getByRole('button', { name: 'Add a person' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Nora Lind');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Nora Lind' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Nora Lind' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nora Lind');
  await tabTo(page, page.getByRole('button', { name: 'Edit Nora Lind' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: /^Role/ }));
  await page.keyboard.type('Legal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Known as' })).toContainText('Legal');
  await expect(page.getByRole('button', { name: 'Edit Nora Lind' })).toBeFocused();
});

test('a file is previewed, imported, and taken back', async ({ kept }) => {
  const page = await people(kept);
  await tabTo(page, page.getByRole('link', { name: 'Import a file' }));
  await page.keyboard.press('Enter');
  await page.getByLabel('A file from a spreadsheet').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,E-mail,Function\nNora Lind,nora@meridian.example,Legal\nJun Tanaka,jun@meridian.example,Operations') });
  const rows = page.getByRole('region', { name: 'Rows' });
  await expect(rows.getByRole('row', { name: /Nora Lind/ })).toContainText('new');
  await expect(rows.getByRole('row', { name: /Jun Tanaka/ })).toContainText('as it is');
  await tabTo(page, page.getByRole('button', { name: 'Import 1 person' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Nora Lind' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Nora Lind' })).toHaveCount(0);
});

test('what is between two is told to be so, and is in no count of the team', async ({ kept }) => {
  const page = await people(kept);
  const alex = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Alex Novak' }) });
  await expect(alex.getByRole('button', { name: /2 open/ })).toBeVisible();
  await alex.getByRole('link').click();
  const ours = page.getByRole('region', { name: 'Open, not for the team' });
  await expect(ours).toContainText('you and Alex · on this computer');
  await expect(ours.getByRole('checkbox')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Open', exact: true }).getByRole('checkbox')).toHaveCount(2);
});
