// What a team looks at together, each list through its index: orphans, small wins, measures, reasons, what to talk about.
import { Dexie } from 'dexie';
import type { Commitment } from '../../domain/commitment';
import { mayNeedConversation, needsConversation, seesConversation } from '../../domain/conversation';
import type { Threshold } from '../../domain/conversation';
import { grouped } from '../../domain/grouped';
import { weekOf } from '../../domain/local-date';
import type { Told, Window } from '../../domain/measures';
import { orphans } from '../../domain/orphans';
import type { Orphan } from '../../domain/orphans';
import { isInTeam } from '../../domain/person';
import type { Id, LocalDate } from '../../domain/record';
import type { SmallWin } from '../../domain/small-wins';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living, readableHistory } from '../rows';
import { notificationsNaming } from './nudges';
import { finishedIn } from './wins';

/** What is in limbo: the team's, and of what is private only what belongs to this series. */
export async function theOrphans(seriesId: Id | null): Promise<Orphan[]> {
  const goals = living('goals', await db.goals.where('status').equals('active').toArray());
  const ids = goals.map(({ id }) => id);
  const [ownerships, keyResults, people, open] = await Promise.all([
    db.ownerships.where('goalId').anyOf(ids).toArray(), db.keyResults.where('goalId').anyOf(ids).toArray(), db.people.toArray(),
    db.commitments.where('[status+capturedAt]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]).toArray(),
  ]);
  const isHere = (commitment: Commitment) => isForTeam(commitment) || (seriesId !== null && commitment.seriesId === seriesId);
  return orphans({
    goals, ownerships: living('ownerships', ownerships), keyResults: living('keyResults', keyResults),
    people: living('people', people).filter(isInTeam), commitments: living('commitments', open).filter(isHere),
  });
}

/** Commitments that were done or dropped on one of these days. */
export async function closedIn({ from, to }: Window): Promise<Commitment[]> {
  return living('commitments', await db.commitments.where('closedOn').between(from, to, true, true).toArray());
}

/** The steps and commitments that the team finished in the week (Monday to Sunday) of `today`. */
export const smallWinsOf = (today: LocalDate): Promise<SmallWin[]> => finishedIn(weekOf(today), () => true);

/** The team's commitments of which a promise was first due in the window, with their history: what the measures read. */
export async function promisedIn({ from, to }: Window): Promise<Told[]> {
  const [rows, handedOver] = await Promise.all([
    db.commitments.where('firstDueOn').between(from, to, true, true).toArray(),
    db.commitments.where('formerDueOns').between(from, to, true, true).toArray(),
  ]);
  const all = new Map([...rows, ...handedOver].map((row) => [row.id, row]));
  return withHistory(living('commitments', [...all.values()]).filter(isForTeam));
}

export interface ToTalkAbout {
  commitment: Commitment;
  thresholds: Threshold[];
}

/** What of these needs a conversation that I may see: as its owner, or as the one who chairs. */
export async function needingConversation(commitments: readonly Commitment[], chairId: Id | null, meId: Id | null, today: LocalDate): Promise<ToTalkAbout[]> {
  const seen = commitments.filter((commitment) => seesConversation(commitment, { meId, chairId }) && mayNeedConversation(commitment, today));
  const ids = seen.map(({ id }) => id);
  const [rows, nudges, told] = await Promise.all([db.conversations.where('commitmentId').anyOf(ids).toArray(), notificationsNaming(ids), withHistory(seen)]);
  const held = grouped(living('conversations', rows), ({ commitmentId }) => commitmentId);
  return told.flatMap(({ commitment, history }) => {
    const thresholds = needsConversation({ commitment, history, held: held.get(commitment.id) ?? [], nudges }, today);
    return thresholds.length === 0 ? [] : [{ commitment, thresholds }];
  });
}

async function withHistory(commitments: readonly Commitment[]): Promise<Told[]> {
  const rows = await db.history.where('record').anyOf(commitments.map(({ id }) => id)).toArray();
  const entries = grouped(readableHistory(rows), ({ record }) => record);
  return commitments.map((commitment) => ({ commitment, history: entries.get(commitment.id) ?? [] }));
}
