// The sample team, as a user asks for it.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchKept } from './launch';
import type { Kept, LaunchOptions } from './launch';

/** Fills Kept with the sample team; Dana is me. */
export async function fillWithSample(kept: Kept): Promise<void> {
  const page = await kept.page(kept.url('welcome.html'));
  await page.getByRole('button', { name: 'Try it with a sample team' }).click();
  await expect(page.getByRole('region', { name: 'Ready' })).toBeVisible();
  await page.close();
}

/** The folder of a profile that was filled so, for browsers to begin with. */
export async function makeSampleProfile(port: LaunchOptions['port']): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kept-sample-'));
  const kept = await launchKept({ port, profile });
  await fillWithSample(kept);
  await kept.close();
  return profile;
}
