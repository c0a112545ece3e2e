// Ownership: the lead of a goal is moved in the matrix by keyboard alone, and taken back.
import { expect, sampleTest as test } from '../harness/fixtures';

test('arrows reach a cell, Enter gives the lead, which moves, and undo takes it back', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/ownership`);
  const grid = page.getByRole('grid', { name: 'Ownership' });
  const supply = grid.getByRole('row', { name: /Make clinic supply boringly reliable/ });
  await expect(supply.getByRole('gridcell', { name: 'Liu Wei: leads' })).toBeVisible();

  await grid.locator('[role=gridcell][tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  while (!await supply.getByRole('gridcell').first().evaluate((cell) => cell === document.activeElement)) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(supply.getByRole('gridcell', { name: 'Alex Novak: leads' })).toBeFocused();
  await expect(supply.getByRole('gridcell', { name: /: leads/ })).toHaveCount(1);
  await expect(supply.getByRole('gridcell', { name: 'Liu Wei: has a stake' })).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'exactly one lead' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(supply.getByRole('gridcell', { name: 'Ama Boateng: no stake' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(supply.getByRole('gridcell', { name: 'Ama Boateng: has a stake' })).toBeVisible();
});

test('many people scroll in the matrix’s own box, and the heads stay', async ({ kept }) => {
  const page = await kept.page(`${kept.url('dashboard.html')}#/ownership`);
  await page.setViewportSize({ width: 360, height: 700 });
  const grid = page.getByRole('grid', { name: 'Ownership' });
  const head = grid.getByRole('rowheader').first();
  await expect(head).toBeVisible();
  const before = await head.boundingBox();
  await grid.locator('[role=gridcell][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(grid.getByRole('gridcell').nth(7)).toBeInViewport();
  expect((await head.boundingBox())?.x).toBe(before?.x);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
