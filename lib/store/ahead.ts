// Reads the rows of a page's first picture without Dexie: of popup and dashboard while their own code is still on its way, in a
// script of its own (entrypoints/ahead.ts), of the sidebar once it was greeted. It has to stay small: no schemas.
import { localDateOf } from '../domain/local-date';
import { spanInFront } from '../domain/span-in-front';
import { databaseName, databaseVersion } from './database-name';
import { minKey } from './key-bounds';
import type { Reading, ReadTable } from './reading';

declare global {
  /** Set by the page's entrypoint, taken by lib/state/watch-ahead.ts and `ask` in with-database.ts, until the first picture is there. */
  var keptAhead: Ahead | undefined;
}

export interface Ahead {
  /** Each question is asked of the database once. All of them reject where there is none of this version yet. */
  reading: Reading;
  close(): void;
}

type Ask = <T>(question: unknown[], request: (store: IDBObjectStore) => Promise<T>) => Promise<T>;

/** The browser takes 10 ms to get its own side ready. This opens nothing, and what fails is told by whoever opens. */
export function wakeDatabases(): void {
  indexedDB.databases().catch(() => undefined);
}

/** Opens the database as it is; makes nothing. */
export function openAhead(): Ahead {
  const opening = opened();
  const answers = new Map<string, Promise<never>>();
  let current: IDBTransaction | null = null;
  const ask = (name: string): Ask => (question, request) => {
    const key = JSON.stringify([name, ...question]);
    const answer = answers.get(key) ?? opening.then((database) => {
      try {
        if (current) return request(current.objectStore(name)) as Promise<never>;
      } catch {
        // It has ended with its last answer: another one.
      }
      current = database.transaction([...database.objectStoreNames], 'readonly');
      return request(current.objectStore(name)) as Promise<never>;
    });
    answers.set(key, answer);
    // Whoever asks hears what fails; what was only guessed may fail unheard.
    answer.catch(() => undefined);
    return answer;
  };
  return {
    reading: new Proxy({}, { get: (_, name) => plainTable(ask(String(name))) }) as Reading,
    close: () => void opening.then((database) => database.close(), () => undefined),
  };
}

/** Asks what this page's first picture will ask. It is a guess: what it asks besides is asked then, and what fails here fails there. */
export async function guess(page: 'popup' | 'overview', { settings, teams, people, commitments, series, instances, nudges, history }: Reading, now: Date): Promise<void> {
  const isPopup = page === 'popup';
  const inFront = async () => {
    const held = await instances.where('startsAt').between(...spanInFront(now)).toArray();
    await series.bulkGet(held.map(({ seriesId }) => seriesId));
  };
  const own = settings.toArray();
  const others = [teams.toArray(), people.toArray(), isPopup && inFront().catch(() => undefined)];
  const meId = (await own)[0]?.meId;
  if (!meId) return;
  const mine = await commitments.where('[ownerId+status+dueOn]').between([meId, 'open', minKey], [meId, 'open', localDateOf(now)], true, true).toArray();
  await Promise.all([
    ...others, series.bulkGet(mine.flatMap(({ seriesId }) => seriesId ?? [])),
    ...mine.map(({ id }) => isPopup && nudges.where('commitmentId').equals(id).toArray()),
    ...mine.filter(({ moved }) => moved).map(({ id }) => history.where('record').equals(id).toArray()),
  ]);
}

async function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return answerOf<IDBDatabase>(opening).then((database) => {
    database.onversionchange = () => database.close();
    if (database.version === databaseVersion * 10) return database;
    database.close();
    throw new Error(`version ${database.version} is stored`);
  });
}

/** The answer comes in the browser's own task, in which its transaction can be asked on. */
function answerOf<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('not answered'));
  });
}

/** As many rows as the cursor meets, `most` at most. */
function metBy<Row>(request: IDBRequest<IDBCursorWithValue | null>, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error('not answered'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value as Row);
      if (!cursor || rows.length === most) resolve(rows);
      else cursor.continue();
    };
  });
}

/** The questions of a Dexie table, asked of the browser itself. */
function plainTable<Row>(ask: Ask): ReadTable<Row> {
  const between = (index: string, lower: unknown, upper: unknown, withLower = true, withUpper = false) => {
    const range = () => IDBKeyRange.bound(lower, upper, !withLower, !withUpper);
    const question = [index, lower, upper, withLower, withUpper];
    const first = (most?: number) => ask<Row[]>([...question, most], (store) => answerOf(store.index(index).getAll(range(), most)));
    const last = (most: number) => ask<Row[]>([...question, -most], (store) => metBy(store.index(index).openCursor(range(), 'prev'), most));
    return {
      toArray: () => first(),
      primaryKeys: () => ask<string[]>([...question, 'keys'], (store) => answerOf(store.index(index).getAllKeys(range()))),
      limit: (most: number) => ({ toArray: () => first(most) }),
      reverse: () => ({ limit: (most: number) => ({ toArray: () => last(most) }) }),
    };
  };
  return {
    toArray: () => ask([], (store) => answerOf(store.getAll())),
    bulkGet: (ids) => Promise.all(ids.map((id) => ask<Row | undefined>([id], (store) => answerOf(store.get(id))))),
    where: (index) => ({
      equals: (key) => between(index, key, key, true, true),
      between: (...range) => between(index, ...range),
    }),
  };
}
