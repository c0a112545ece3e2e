// Makes many commitments of one and stores them with their search entries, in a page of the extension: what is made there need not be sent there.
import type { Commitment } from '@/lib/domain/commitment';
import { localDateOf } from '@/lib/domain/local-date';
import { searchEntryOf } from '@/lib/domain/search/keys';

export interface Filling {
  /** All commitments in the database. */
  commitments: number;
  /** Of these, open and of the meeting itself. */
  ofMeeting: number;
  /** The rest is spread over so many other series. */
  otherSeries: number;
  /** Every n-th of the rest is open. */
  openEach: number;
  /** Of the meeting's, mine and overdue. */
  mine?: number;
  /** A large organisation around the meeting: so many people, and so many goals that they and all other commitments belong to. */
  organisation?: { people: number; goals: number };
  /** Of the rest, done, and first due in the last eight weeks. */
  lately?: number;
}

/** What commitments are spread over. */
export interface Spread {
  meId: string | null;
  seriesIds: readonly string[];
  ownerIds: readonly string[] | undefined;
  goalIds: readonly string[] | undefined;
}

/** So many rows a transaction. */
const batch = 5_000;

/** Returns the first of each transaction. */
export async function storeCommitments(pattern: Commitment, filling: Filling, spread: Spread): Promise<Commitment[]> {
  const some: Commitment[] = [];
  for (let start = 0; start < filling.commitments; start += batch) {
    const length = Math.min(batch, filling.commitments - start);
    const commitments = Array.from({ length }, (_, index) => commitmentAt(start + index, pattern, filling, spread));
    await storeRows({ commitments, searchEntries: commitments.flatMap((commitment) => searchEntryOf(commitment, []) ?? []) });
    some.push(...commitments.slice(0, 1));
  }
  return some;
}

export async function storeRows(rows: Record<string, unknown[]>): Promise<void> {
  const opening = indexedDB.open('kept');
  await new Promise((done, failed) => Object.assign(opening, { onsuccess: done, onerror: failed }));
  const transaction = opening.result.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
  for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  await new Promise((done, failed) => Object.assign(transaction, { oncomplete: done, onabort: failed }));
  opening.result.close();
}

/** A minute after the one before it. */
function commitmentAt(index: number, pattern: Commitment, { ofMeeting, openEach, mine = 0, lately = 0 }: Filling, { meId, seriesIds, ownerIds, goalIds }: Spread): Commitment {
  const own = index < ofMeeting;
  const isLate = !own && index < ofMeeting + lately;
  const closed = !own && (isLate || index % openEach !== 0);
  const day = localDateOf(new Date(Date.now() - (1 + index % 55) * 86_400_000));
  return {
    ...pattern, id: crypto.randomUUID(), text: `${pattern.text} (${index + 1})`,
    capturedAt: new Date(Date.parse(pattern.capturedAt) + index * 60_000).toISOString(),
    seriesId: own ? pattern.seriesId : seriesIds[index % seriesIds.length] ?? null,
    ...(ownerIds && { ownerId: ownerIds[index % ownerIds.length] ?? null }), ...(goalIds && { goalId: goalIds[index % goalIds.length] ?? null }),
    ...(index < mine && { ownerId: meId, dueOn: '2026-02-02', firstDueOn: '2026-02-02' }),
    ...(closed && { status: 'done', closedOn: '2026-05-01' }),
    ...(isLate && { dueOn: day, firstDueOn: day, closedOn: day, outcome: { effect: 'It is in use' } }),
  };
}
