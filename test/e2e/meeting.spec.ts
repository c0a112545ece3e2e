// The sidebar shows what belongs to the meeting in front, and to no other.
import { expect, sampleTest as test } from '../harness/fixtures';
import { capture, chipOf, clickEvent, commitment, lateSinceLastWorkday, openCommitments, sidebarOn } from './with-sample';

test('shows guests, purpose, boulders, goals with their owners, and what is open, the chair’s overdue first', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await expect(frame.getByRole('list', { name: 'Guests' }).getByRole('listitem')).toHaveCount(8);
  await expect(frame.getByText('We keep clinics open')).toBeVisible();
  await expect(frame.getByRole('region', { name: 'Boulders' }).getByRole('listitem')).toHaveCount(3);
  const goals = frame.getByRole('region', { name: 'Goals' }).getByRole('listitem');
  await expect(goals).toHaveCount(5);
  await expect(goals.first()).toContainText('Led by');
  await expect(goals.first().getByRole('button', { name: /^Progress/ })).toHaveAccessibleName(/% done.*% of the time is gone/);
  const first = openCommitments(frame).getByRole('listitem').first();
  await expect(first).toContainText('Dana Keller, chair');
  await expect(first).toContainText(lateSinceLastWorkday);
  await expect(commitment(frame, 'Sign the Northgate renewal at the new prices')).toContainText(/Third date; first due .* Moved twice: blocked by another, priority changed/);
});

test('follows from one event to the next in the same popup', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  await page.keyboard.press('Escape');
  for (const [key, title] of [['oneOff', 'Pricing decision'], ['alone', 'Prepare the board pack'], ['weekly', 'Leadership weekly']] as const) {
    await page.bringToFront();
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    // Where the open popup lies over the next chip, the pointer would not reach it: which chips those are is a matter of the weekday.
    await chipOf(page, key).evaluate((chip: HTMLElement) => chip.click());
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('begins at its top, however far down the last one was read', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const scrolled = (to?: number) => frame.getByRole('main').evaluate((main, wanted) => {
    if (wanted !== undefined) main.scrollTop = wanted;
    return main.scrollTop;
  }, to);
  for (const [key, title] of [['oneOff', 'Pricing decision'], ['weekly', 'Leadership weekly']] as const) {
    expect(await scrolled(200)).toBe(200);
    await chipOf(page, key).evaluate((chip: HTMLElement) => chip.click());
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await scrolled()).toBe(0);
  }
});

test('brings in what serves the same goals as a link, and says where it is from', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  const text = 'Send the board one page on the price-list risk';
  await expect(commitment(frame, text)).not.toContainText('from Leadership weekly');
  await page.keyboard.press('Escape');
  await clickEvent(page, 'oneOff');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Pricing decision');
  await expect(commitment(frame, text)).toContainText('from Leadership weekly');
  await commitment(frame, text).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await clickEvent(page, 'weekly');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  await expect(commitment(frame, text)).toHaveCount(0, { timeout: 15_000 });
});

test('keeps what is said one-to-one out of every other meeting and out of what is copied', async ({ kept }) => {
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, frame } = await sidebarOn(kept, 'oneToOne');
  await capture(frame, '@alex rethink the nurse line #ordering by tomorrow');
  await expect(commitment(frame, 'rethink the nurse line')).toContainText('you and Alex · on this computer');
  await frame.getByRole('button', { name: 'Copy what we agreed' }).click();
  await expect(frame.getByRole('status')).toContainText('stays between the two of you');
  await page.keyboard.press('Escape');
  await clickEvent(page, 'weekly');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Leadership weekly');
  await expect(commitment(frame, 'rethink the nurse line')).toHaveCount(0);
  await capture(frame, '@jun confirm freight quotes by tomorrow');
  await frame.getByRole('button', { name: 'Copy what we agreed' }).click();
  await expect(frame.getByRole('status')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('confirm freight quotes');
  expect(copied).toContain('Jun Tanaka');
  expect(copied).not.toContain('nurse line');
});

test('shows the day when no event is open: today’s meetings and what of mine is overdue', async ({ kept }) => {
  const { page, frame } = await sidebarOn(kept, 'weekly');
  // The first gives the keyboard back to the page, the second closes the event's popup.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Today');
  await expect(frame.getByRole('region', { name: 'Today’s meetings' }).getByRole('listitem')).toContainText(['Leadership weekly']);
  await expect(frame.getByRole('region', { name: 'Mine, overdue' }).getByRole('listitem')).toContainText(['Choose a second supplier']);
});
