// Fills the database with a team, one known meeting and many other commitments, in the product's own shape.
import type { Commitment } from '@/lib/domain/commitment';
import type { Goal } from '@/lib/domain/goal';
import { schemas } from '@/lib/domain/schemas';
import type { Rows } from '@/lib/domain/schemas';
import type { PracticeEvent } from '../practice/events';
import type { Kept } from '../harness/launch';
import { scriptForPage } from './script-for-page';
import type * as inPage from './seed-in-page';
import type { Filling, Spread } from './seed-in-page';

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
    await page.evaluate(await scriptForPage('test/bench/seed-in-page.ts', 'seedInPage'));
    const some = await page.evaluate(([first, ...rest]) => seedInPage.storeRows(first).then(() => seedInPage.storeCommitments(...rest)), [rows, pattern, filling, spread] as const);
    mustParse({ commitments: some });
  } finally {
    await page.close();
  }
}

declare const seedInPage: typeof inPage;

type MeetingRows = Partial<{ [Name in keyof Rows]: Rows[Name][] }>;

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
