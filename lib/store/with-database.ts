// Waits for the code of the database, where a first picture did without it (docs/decisions/013).
import { loadedOnce } from '../domain/loaded-once';
import { db, isDatabaseThere } from './db';
import type { Reading } from './reading';

const load = loadedOnce(async () => { await import('./database-later'); });

/** Does `work` now, or once the code is there. @throws NotLoaded, and tries again at the next call */
export function withDatabase<T>(work: () => PromiseLike<T>): PromiseLike<T> {
  return isDatabaseThere ? work() : load().then(work);
}

/** Asks once: what was opened ahead of Dexie while that is there, else Dexie. What fails ahead is asked again, and told then. */
export async function ask<T>(query: (reading: Reading) => PromiseLike<T>, ofDexie = query): Promise<T> {
  const ahead = globalThis.keptAhead;
  if (ahead) {
    const [answer] = await Promise.allSettled([query(ahead.reading)]);
    if (answer.status === 'fulfilled') return answer.value;
  }
  return withDatabase(() => ofDexie(db));
}
