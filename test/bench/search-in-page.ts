// What the benchmark `search` runs in a page of the extension: the product's search, and the least that reading as many rows can be.
import { localDateOf } from '@/lib/domain/local-date';
import { parseSearch } from '@/lib/domain/search/parse';
import type { Names } from '@/lib/domain/search/names';
import { askedBy } from '@/lib/domain/search/wanted';
import { foundCommitments, searchNames } from '@/lib/store/queries/search';

/** The names, as a screen holds them while a search is open. */
let names: Names | null = null;

/** From the typed words to the rows to be drawn, in ms. */
export async function searchFor(text: string): Promise<number> {
  names ??= await searchNames();
  const [begun, today] = [performance.now(), localDateOf(new Date())];
  await foundCommitments(askedBy(parseSearch(text, today), { names, today }), names, 'alone');
  return performance.now() - begun;
}

/** The same in a page that has not read anything yet: opening the database and reading the names included. */
export async function searchCold(text: string): Promise<number> {
  const begun = performance.now();
  await searchFor(text);
  return performance.now() - begun;
}

let opened: IDBDatabase | null = null;

/** One read of the newest open `count` rows through an index, with opening where that was not done yet; in ms. */
export async function readBare(count: number): Promise<number> {
  const begun = performance.now();
  opened ??= await answerOf(indexedDB.open('kept'));
  const index = opened.transaction('commitments').objectStore('commitments').index('[status+capturedAt]');
  const rows = await answerOf(index.getAll(IDBKeyRange.bound(['open'], ['open', []]), count));
  if (rows.length < count) throw new Error(`There are only ${rows.length} rows.`);
  return performance.now() - begun;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error ?? new Error('It failed.')) }));
}
