// The main tasks of Overview, Wins, Meetings and Data by keyboard alone; the focus goes where it is wanted and comes back.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';
import { tabTo } from './by-keyboard';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a number is looked into, a win said, a meeting opened, a copy saved', async ({ kept }) => {
  const page = await kept.page(kept.url('dashboard.html'));
  const goTo = async (name: string) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
    await page.keyboard.type(name);
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(name);
  };

  await test.step('Overview: what is overdue, one of them as a whole, and back to the number', async () => {
    const number = page.getByRole('region', { name: 'Overdue now' }).getByRole('button');
    await tabTo(page, number);
    await page.keyboard.press('Enter');
    const rows = page.getByRole('dialog', { name: 'Overdue now' });
    await tabTo(page, rows.getByRole('button', { name: /second supplier/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Commitment' })).toContainText('Choose a second supplier');
    await page.keyboard.press('Escape');
    await expect(rows.getByRole('button', { name: /second supplier/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(number).toBeFocused();
  });

  await test.step('Wins: one is said, and taken back', async () => {
    await goTo('Wins');
    const add = page.getByRole('button', { name: 'New win' });
    await tabTo(page, add);
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'New win' });
    await expect(form.getByLabel('What did we achieve?')).toBeFocused();
    await page.keyboard.type('We kept all clinics open');
    await tabTo(page, form.getByRole('checkbox', { name: 'Dana Keller' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByText('We kept all clinics open')).toBeVisible();
    await expect(add).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('We kept all clinics open')).toHaveCount(0);
  });

  await test.step('Meetings: one is opened', async () => {
    await goTo('Meetings');
    await tabTo(page, page.getByRole('region', { name: 'All meetings' }).getByRole('link', { name: 'Leadership weekly' }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Leadership weekly');
  });

  await test.step('Data: a copy is saved, and the sample goes', async () => {
    await goTo('Data');
    const saved = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: 'Save a copy' }));
    await page.keyboard.press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/^kept.*\.json$/);
    await tabTo(page, page.getByRole('button', { name: 'Remove the sample team' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: /^Remove/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Sample team' })).toHaveCount(0);
  });
});
