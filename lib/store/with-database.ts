// Waits for the code of the database, where a first picture did without it (docs/decisions/013).
import { loadedOnce } from '../domain/loaded-once';
import { isDatabaseThere } from './db';

const load = loadedOnce(async () => { await import('./database-later'); });

/** Does `work` now, or once the code is there. @throws NotLoaded, and tries again at the next call */
export function withDatabase<T>(work: () => PromiseLike<T>): PromiseLike<T> {
  return isDatabaseThere ? work() : load().then(work);
}
