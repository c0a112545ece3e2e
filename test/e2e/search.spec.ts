// Finding a commitment: words, filters and what is offered, by keyboard, and back to the search after a look.
import { expect, sampleTest as test } from '../harness/fixtures';
import { capture, sidebarOn } from './with-sample';

test('finds by words and filters, and opens the best with Enter', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await capture(frame, '@jun confirm freight quotes by tomorrow');
  await frame.getByRole('button', { name: 'Search' }).click();
  const box = frame.getByRole('combobox', { name: 'Search commitments' });
  await expect(box).toBeFocused();
  const found = frame.getByRole('list', { name: 'Found' }).getByRole('listitem');
  await box.pressSequentially('freight quo');
  await expect(found.first()).toContainText('confirm freight quotes');
  await box.fill('owner:jun due:tomorrow');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(/Jun Tanaka.*tomorrow/);
  await box.fill('freight owner:maria');
  await expect(frame.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await box.fill('freight is:open');
  await expect(found).toHaveCount(1);
  await box.press('Enter');
  const whole = frame.getByRole('dialog', { name: 'Commitment' });
  await expect(whole).toContainText('confirm freight quotes');
  await whole.getByRole('button', { name: 'Close Commitment' }).click();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('freight is:open');
});

test('offers filters and people while they are typed', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await frame.getByRole('region', { name: 'Open commitments' }).getByRole('checkbox').first().press('/');
  const box = frame.getByRole('combobox', { name: 'Search commitments' });
  await expect(box).toBeFocused();
  await box.pressSequentially('own');
  const options = frame.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options.first()).toContainText('owner:');
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue('owner:');
  await box.pressSequentially('mar');
  await expect(options.first()).toContainText('Maria Rossi');
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue('owner:"Maria Rossi" ');
  await expect(frame.getByRole('list', { name: 'Found' }).getByRole('listitem').first()).toContainText('Maria Rossi');
});
