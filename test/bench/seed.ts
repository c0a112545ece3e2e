// Fills the database with a team, one known meeting and many other commitments, in the product's own shape.
import type { Page } from '@playwright/test';
import type { Commitment } from '@/lib/domain/commitment';
import { schemas } from '@/lib/domain/schemas';
import { searchEntryOf } from '@/lib/domain/search/keys';
import type { Rows } from '@/lib/domain/schemas';
import type { PracticeEvent } from '../practice/events';
import type { Kept } from '../harness/launch';

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
}

/** 60 open ones in the meeting; the rest over 500 series, 20 % of it open. */
export const usual = { ofMeeting: 60, otherSeries: 500, openEach: 5 };

const born = { createdAt: '2026-01-05T09:00:00.000Z', deletedAt: null };
const record = () => ({ id: crypto.randomUUID() as string, ...born });

/** Stores it all for the meeting of `event`, through a page of the extension that has made the database. */
export async function fill(kept: Kept, event: PracticeEvent, filling: Filling): Promise<void> {
  const { rows, pattern, meId } = meetingRows(event);
  const page = await kept.page(kept.url('sidebar.html'));
  try {
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'kept'));
    await page.evaluate(storeRows, rows);
    await storeCommitments(page, pattern, filling, meId);
  } finally {
    await page.close();
  }
}

type MeetingRows = Partial<{ [Name in keyof Rows]: Rows[Name][] }>;

function meetingRows(event: PracticeEvent): { rows: MeetingRows; pattern: Commitment; meId: string | null } {
  const people = event.guests.map(({ name, email }) => ({ ...record(), name, emails: [email], aliases: [], function: null }));
  const meId = people[0]?.id ?? null;
  const series = { ...record(), key: event.seriesKey, title: event.title, codes: event.code === null ? [] : [event.code], chairId: meId, provisional: false, mergedInto: null };
  const rows: MeetingRows = {
    teams: [{ ...record(), name: 'Meridian Care', purpose: 'Care close to home' }],
    people, series: [series],
    settings: [{ ...record(), meId, firstRunDone: true }],
  };
  const pattern: Commitment = {
    ...record(), text: 'Send the pricing deck to the board', ownerId: people[1]?.id ?? null, partnerIds: [], dueOn: '2027-06-01', dueAssumed: false,
    firstDueOn: '2027-06-01', acceptance: 'accepted', acceptedVia: 'heard', status: 'open', closedOn: null, goalId: null,
    seriesId: series.id, instanceId: null, visibility: 'team', pairIds: [], capturedAt: born.createdAt,
  };
  mustParse({ ...rows, commitments: [pattern] });
  return { rows, pattern, meId };
}

/** A row that the product could not read would make the benchmark measure an empty list. */
function mustParse(rows: MeetingRows): void {
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) schemas[table as keyof Rows].parse(row);
  }
}

async function storeRows(rows: Record<string, unknown[]>): Promise<void> {
  const opening = indexedDB.open('kept');
  await new Promise((done, failed) => Object.assign(opening, { onsuccess: done, onerror: failed }));
  const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
  for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  await new Promise((done, failed) => Object.assign(transaction, { oncomplete: done, onabort: failed }));
  opening.result.close();
}

const batch = 5_000;

async function storeCommitments(page: Page, pattern: Commitment, filling: Filling, meId: string | null): Promise<void> {
  const others = Array.from({ length: filling.otherSeries }, () => crypto.randomUUID());
  for (let start = 0; start < filling.commitments; start += batch) {
    const length = Math.min(batch, filling.commitments - start);
    const commitments = Array.from({ length }, (_, index) => commitmentAt(start + index, pattern, filling, others, meId));
    await page.evaluate(storeRows, { commitments, searchEntries: commitments.map((commitment) => searchEntryOf(commitment, [])) });
  }
}

/** A minute after the one before it. */
function commitmentAt(index: number, pattern: Commitment, { ofMeeting, openEach, mine = 0 }: Filling, others: readonly string[], meId: string | null): Commitment {
  const own = index < ofMeeting;
  const closed = !own && index % openEach !== 0;
  return {
    ...pattern, id: crypto.randomUUID(), text: `${pattern.text} (${index + 1})`,
    capturedAt: new Date(Date.parse(pattern.capturedAt) + index * 60_000).toISOString(),
    seriesId: own ? pattern.seriesId : others[index % others.length] ?? null,
    ...(index < mine && { ownerId: meId, dueOn: '2026-02-02', firstDueOn: '2026-02-02' }),
    ...(closed && { status: 'done', closedOn: '2026-05-01' }),
  };
}
