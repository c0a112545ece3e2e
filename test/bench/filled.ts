// Browsers that begin with very many commitments. Storing them takes minutes, nearly all of it Chromium writing their indexes;
// so a profile is filled once a day, kept in .output/filled, and each browser begins on a copy of it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { localDateOf } from '@/lib/domain/local-date';
import { databaseVersion } from '@/lib/store/database-name';
import type { Kept } from '../harness/launch';
import { practiceEvent } from '../practice/events';
import type { Bench } from './browsers';
import { scriptForPage } from './script-for-page';
import { fill, usual } from './seed';
import type { Filling } from './seed-in-page';

/** A user's whole past: the usual, 12 of them mine and overdue. */
export const large = { ...usual, mine: 12, commitments: 100_000 } satisfies Filling;

/** The same in a large organisation. */
export const largeOrganisation = { ...large, organisation: { people: 200, goals: 200 }, lately: 2_000 } satisfies Filling;

const profiles = resolve('.output/filled');

/** A browser whose database was filled so by today's weekly meeting. */
export async function openFilled(open: Bench['open'], filling: Filling): Promise<Kept> {
  const profile = join(profiles, await nameOf(filling));
  if (!existsSync(profile)) await make(profile, open, filling);
  return open('kept', { begin: profile });
}

/** Another day, another shape of the rows or of the database: another profile. */
async function nameOf(filling: Filling): Promise<string> {
  const made = [await scriptForPage('test/bench/seed-in-page.ts', 'seedInPage'), await readFile(new URL('seed.ts', import.meta.url), 'utf8'), databaseVersion, filling];
  return `${localDateOf(new Date())}-${createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 12)}`;
}

async function make(profile: string, open: Bench['open'], filling: Filling): Promise<void> {
  await removeOld();
  const unfinished = `${profile}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const kept = await open('kept', { profile: unfinished });
  await fill(kept, practiceEvent(new Date(), 'weekly'), filling);
  await kept.close();
  await rename(unfinished, profile);
}

async function removeOld(): Promise<void> {
  const today = localDateOf(new Date());
  const old = existsSync(profiles) ? (await readdir(profiles)).filter((name) => !name.startsWith(today)) : [];
  for (const name of old) await rm(join(profiles, name), { recursive: true });
}
