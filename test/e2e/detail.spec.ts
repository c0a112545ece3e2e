// One commitment as a whole: read, changed in place, and told in words, with the sample team's weekly in front.
import { expect, sampleTest as test } from '../harness/fixtures';
import { capture, commitment, sidebarOn } from './with-sample';
import type { Frame } from '@playwright/test';

const sheet = (frame: Frame) => frame.getByRole('dialog', { name: 'Commitment' });
const history = (frame: Frame) => sheet(frame).getByRole('list', { name: 'History' });

async function opened(frame: Frame, line: string, text: string) {
  await capture(frame, line);
  await commitment(frame, text).getByText(text, { exact: true }).click();
  await expect(sheet(frame)).toBeVisible();
}

test('its history tells every act in words, the latest first', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await opened(frame, '@jun confirm freight quotes by tomorrow', 'confirm freight quotes');
  await sheet(frame).getByRole('button', { name: 'They said yes' }).click();
  await sheet(frame).getByRole('button', { name: 'Change due' }).click();
  await sheet(frame).getByRole('button', { name: /^In a week/ }).click();
  await sheet(frame).getByRole('button', { name: /priority changed/ }).click();
  await expect(history(frame).getByRole('listitem').first()).toContainText(/Moved from .* to .*\. Priority changed\./);
  await expect(history(frame).getByRole('listitem')).toContainText([/Moved/, 'They said yes, and it was heard.', /Written down: “confirm freight quotes” for Jun Tanaka/]);
  await expect(sheet(frame).getByText(/^Second date; first due/)).toBeVisible();
});

test('what is in its way, help, and what follows are said and taken back', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await opened(frame, '@jun confirm freight quotes', 'confirm freight quotes');
  await sheet(frame).getByRole('button', { name: 'Blocked by…' }).click();
  await sheet(frame).getByLabel('What is in its way').fill('the carrier');
  await sheet(frame).getByLabel('What is in its way').press('Enter');
  await expect(sheet(frame).getByText('Blocked by the carrier')).toHaveCount(2);
  await sheet(frame).getByRole('button', { name: 'Ask for help' }).click();
  await sheet(frame).getByLabel('What could somebody do?').fill('call their boss');
  await sheet(frame).getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(sheet(frame).getByRole('list', { name: 'Help asked for' })).toContainText('call their boss');
  await sheet(frame).getByRole('button', { name: 'What follows' }).click();
  await sheet(frame).getByLabel('If it is kept').fill('we ship on Monday');
  await sheet(frame).getByRole('button', { name: 'Save' }).click();
  await expect(sheet(frame).getByText('we ship on Monday').first()).toBeVisible();
  await sheet(frame).getByRole('button', { name: 'Undo' }).click();
  await expect(sheet(frame).getByRole('region', { name: 'Agreement' })).not.toContainText('we ship on Monday');
});

test('steps are ticked and parts are handed out, and neither closes it', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await opened(frame, '@jun confirm freight quotes', 'confirm freight quotes');
  await sheet(frame).getByLabel('New step').fill('ask the carrier');
  await sheet(frame).getByLabel('New step').press('Enter');
  await sheet(frame).getByRole('checkbox', { name: 'ask the carrier' }).check();
  await sheet(frame).getByRole('button', { name: 'Break down among people' }).click();
  await sheet(frame).getByLabel(/One line for each part/).fill('- @maria check the contract by friday\n- compare prices');
  await sheet(frame).getByRole('button', { name: 'Break down', exact: true }).click();
  const parts = sheet(frame).getByRole('list', { name: 'Parts' });
  await expect(parts.getByRole('listitem')).toContainText([/check the contract.*Maria Rossi/, /compare prices.*Jun Tanaka/]);
  await expect(sheet(frame).getByText('1 of 3 done')).toBeVisible();
  await parts.getByRole('button', { name: 'check the contract' }).click();
  await expect(sheet(frame).getByText('check the contract', { exact: true })).toBeVisible();
});

test('is done by key, looked back on, and opened again', async ({ kept }) => {
  const { frame } = await sidebarOn(kept, 'weekly');
  await opened(frame, '@jun confirm freight quotes', 'confirm freight quotes');
  await sheet(frame).getByRole('button', { name: 'Close Commitment' }).focus();
  await sheet(frame).getByRole('button', { name: 'Partners' }).press('x');
  await expect(sheet(frame).getByRole('region', { name: 'What came of it' })).toContainText('activity only');
  await sheet(frame).getByLabel('What changed?').fill('we pay a tenth less');
  await sheet(frame).getByLabel(/To improve/).fill('ask two weeks earlier');
  await sheet(frame).getByRole('button', { name: 'Save' }).click();
  await expect(sheet(frame).getByRole('region', { name: 'What came of it' })).toContainText('we pay a tenth less');
  await expect(sheet(frame).getByRole('region', { name: 'What came of it' })).toContainText('ask two weeks earlier');
  await expect(history(frame)).not.toContainText('ask two weeks earlier');
  await sheet(frame).getByRole('button', { name: 'Change', exact: true }).click();
  await sheet(frame).getByLabel('What changed?').press('Escape');
  await sheet(frame).getByRole('button', { name: 'Open again' }).click();
  await expect(history(frame).getByRole('listitem').first()).toContainText('Opened again.');
  await sheet(frame).getByRole('button', { name: 'Close Commitment' }).click();
  await expect(commitment(frame, 'confirm freight quotes').getByRole('checkbox')).not.toBeChecked();
});
