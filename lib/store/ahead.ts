// Reads the rows of a page's first picture while the page's own code is still on its way. It is a script of its own
// (entrypoints/ahead.ts) and has to stay small: no Dexie, no schemas.
import { localDateOf } from '../domain/local-date';
import { spanInFront } from '../domain/span-in-front';
import { databaseName, databaseVersion } from './database-name';
import { minKey } from './key-bounds';
import type { Reading, ReadTable } from './reading';

declare global {
  /** Set by entrypoints/ahead.ts in the pages that load it, taken by lib/state/watch-ahead.ts. */
  var keptAhead: Ahead | undefined;
}

export interface Ahead {
  /** Each question is asked of the database once. All of them reject where there is none of this version yet. */
  reading: Reading;
  close(): void;
}

/** All that first pictures read. */
const tables = ['settings', 'teams', 'people', 'commitments', 'series', 'instances', 'nudges', 'history'] as const;

type Ask = <T>(question: unknown[], request: (store: IDBObjectStore) => IDBRequest) => Promise<T>;

/** Opens the database as it is; makes nothing. */
export function openAhead(): Ahead {
  const opening = opened();
  const answers = new Map<string, Promise<never>>();
  let current: IDBTransaction | null = null;
  const ask = (name: string): Ask => (question, request) => {
    const key = JSON.stringify([name, ...question]);
    const answer = answers.get(key) ?? opening.then((database) => {
      try {
        if (current) return answerOf<never>(request(current.objectStore(name)));
      } catch {
        // It has ended with its last answer: another one.
      }
      current = database.transaction(tables, 'readonly');
      return answerOf<never>(request(current.objectStore(name)));
    });
    answers.set(key, answer);
    // Whoever asks hears what fails; what was only guessed may fail unheard.
    answer.catch(() => undefined);
    return answer;
  };
  return {
    reading: Object.fromEntries(tables.map((name) => [name, plainTable(ask(name))])) as unknown as Reading,
    close: () => void opening.then((database) => database.close(), () => undefined),
  };
}

/** Asks what this page's first picture will ask. It is a guess: what it asks besides is asked then, and what fails here fails there. */
export async function guess(page: 'popup' | 'overview', { settings, teams, people, commitments, series, instances, nudges, history }: Reading, now: Date): Promise<void> {
  const isPopup = page === 'popup';
  const own = settings.toArray();
  const others = [teams.toArray(), people.toArray(), isPopup && instances.where('startsAt').between(...spanInFront(now)).toArray()];
  const meId = (await own)[0]?.meId;
  if (!meId) return;
  const mine = await commitments.where('[ownerId+status+dueOn]').between([meId, 'open', minKey], [meId, 'open', localDateOf(now)], true, true).toArray();
  await Promise.all([
    ...others, series.bulkGet(mine.flatMap(({ seriesId }) => seriesId ?? [])),
    ...mine.map(({ id }) => isPopup && nudges.where('commitmentId').equals(id).toArray()),
    ...mine.filter(({ moved }) => moved).map(({ id }) => history.where('record').equals(id).toArray()),
  ]);
}

function opened(): Promise<IDBDatabase> {
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

/** The questions of a Dexie table, asked of the browser itself. */
function plainTable<Row>(ask: Ask): ReadTable<Row> {
  const between = (index: string, lower: unknown, upper: unknown, withLower = true, withUpper = false) => ({
    toArray: () => ask<Row[]>([index, lower, upper, withLower, withUpper], (store) => store.index(index).getAll(IDBKeyRange.bound(lower, upper, !withLower, !withUpper))),
  });
  return {
    toArray: () => ask([], (store) => store.getAll()),
    bulkGet: (ids) => Promise.all(ids.map((id) => ask<Row | undefined>([id], (store) => store.get(id)))),
    where: (index) => ({
      equals: (key) => between(index, key, key, true, true),
      between: (...range) => between(index, ...range),
    }),
  };
}
