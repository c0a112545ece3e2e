// Fills the database with a team, one known meeting and many other commitments, in the product's own shape.
import type { Page } from '@playwright/test';
import type { Commitment } from '@/lib/domain/commitment';
import type { Goal } from '@/lib/domain/goal';
import { localDateOf } from '@/lib/domain/local-date';
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
  /** A large organisation around the meeting: so many people, and so many goals that they and all other commitments belong to. */
  organisation?: { people: number; goals: number };
  /** Of the rest, done, and first due in the last eight weeks. */
  lately?: number;
}

/** 60 open ones in the meeting; the rest over 500 series, 20 % of it open. */
export const usual = { ofMeeting: 60, otherSeries: 500, openEach: 5 };

const born = { createdAt: '2026-01-05T09:00:00.000Z', deletedAt: null };
const record = () => ({ id: crypto.randomUUID() as string, ...born });

/** Stores it all for the meeting of `event`, through a page of the extension that has made the database. */
export async function fill(kept: Kept, event: PracticeEvent, filling: Filling): Promise<void> {
  const { rows, pattern, meId } = meetingRows(event, filling.organisation);
  const spread: Spread = {
    meId, seriesIds: Array.from({ length: filling.otherSeries }, () => crypto.randomUUID()),
    ownerIds: filling.organisation && (rows.people ?? []).map(({ id }) => id), goalIds: filling.organisation && (rows.goals ?? []).map(({ id }) => id),
  };
  const page = await kept.page(kept.url('sidebar.html'));
  try {
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'kept'));
    await page.evaluate(storeRows, rows);
    await storeCommitments(page, pattern, filling, spread);
  } finally {
    await page.close();
  }
}

type MeetingRows = Partial<{ [Name in keyof Rows]: Rows[Name][] }>;

/** What commitments are spread over. */
interface Spread {
  meId: string | null;
  seriesIds: readonly string[];
  ownerIds: readonly string[] | undefined;
  goalIds: readonly string[] | undefined;
}

function meetingRows(event: PracticeEvent, organisation: Filling['organisation'] = { people: 0, goals: 0 }): { rows: MeetingRows; pattern: Commitment; meId: string | null } {
  const guests = event.guests.map(({ name, email }) => ({ ...record(), name, emails: [email], aliases: [], function: null }));
  const people = [...guests, ...Array.from({ length: organisation.people }, (_, index) => ({ ...record(), name: `Colleague ${index + 1}`, emails: [], aliases: [], function: null }))];
  const goals: Goal[] = Array.from({ length: organisation.goals }, (_, index) => ({ ...record(), title: `Open clinic ${index + 1}`, startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' }));
  const ownerships = goals.map(({ id }, index) => ({ ...record(), goalId: id, personId: people[index % people.length]?.id ?? '', role: 'primary' as const }));
  const meId = people[0]?.id ?? null;
  const series = { ...record(), key: event.seriesKey, title: event.title, codes: event.code === null ? [] : [event.code], chairId: meId, provisional: false, mergedInto: null };
  const rows: MeetingRows = {
    teams: [{ ...record(), name: 'Meridian Care', purpose: 'Care close to home' }],
    people, goals, ownerships, series: [series],
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

async function storeCommitments(page: Page, pattern: Commitment, filling: Filling, spread: Spread): Promise<void> {
  for (let start = 0; start < filling.commitments; start += batch) {
    const length = Math.min(batch, filling.commitments - start);
    const commitments = Array.from({ length }, (_, index) => commitmentAt(start + index, pattern, filling, spread));
    await page.evaluate(storeRows, { commitments, searchEntries: commitments.map((commitment) => searchEntryOf(commitment, [])) });
  }
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
