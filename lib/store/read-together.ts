// Several reads as one, for a picture that waits for them.
import type { Table } from 'dexie';
import { db } from './db';

/** One transaction, so that nothing waits for a second one to begin. Answers when all is read, not only when the transaction has ended. */
export function readTogether<T>(tables: readonly Table[], read: () => Promise<T>): Promise<T> {
  return new Promise((answer, fail) => {
    // An async function: in another one Dexie does not count the awaits, and what is written beside it may be committed too early.
    db.transaction('r', [...tables], async () => { answer(await read()); }).catch(fail);
  });
}
