// What a team looks at together, each list through its index: orphans, small wins, measures, reasons.
import { Dexie } from 'dexie';
import type { Commitment } from '../../domain/commitment';
import { weekOf } from '../../domain/local-date';
import type { Told, Window } from '../../domain/measures';
import { orphans } from '../../domain/orphans';
import type { Orphan } from '../../domain/orphans';
import { isInTeam } from '../../domain/person';
import type { Id, LocalDate } from '../../domain/record';
import type { SmallWin } from '../../domain/small-wins';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living } from '../rows';
import { withHistory } from './conversations';
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
