// What a team looks at together, each list through its index: small wins, measures, reasons.
import type { Commitment } from '../../domain/commitment';
import { weekOf } from '../../domain/local-date';
import type { Told, Window } from '../../domain/measures';
import type { LocalDate } from '../../domain/record';
import type { SmallWin } from '../../domain/small-wins';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living } from '../rows';
import { withHistory } from './conversations';
import { withNeededHistory } from './goals-promises';
import { finishedIn } from './wins';

/** Commitments that were done or dropped on one of these days. */
export async function closedIn({ from, to }: Window): Promise<Commitment[]> {
  return living('commitments', await db.commitments.where('closedOn').between(from, to, true, true).toArray());
}

/** The steps and commitments that the team finished in the week (Monday to Sunday) of `today`. */
export const smallWinsOf = (today: LocalDate): Promise<SmallWin[]> => finishedIn(weekOf(today), () => true);

/** The team's commitments of which a promise was first due in the window, with their history: what the measures read. */
export async function promisedIn(window: Window): Promise<Told[]> {
  return withHistory(await firstDueIn(window));
}

/** The same with as much history as tells whether they were kept; without the reasons of what else was done to them. */
export async function promisesIn(window: Window): Promise<Told[]> {
  return withNeededHistory(await firstDueIn(window));
}

async function firstDueIn({ from, to }: Window): Promise<Commitment[]> {
  const [rows, handedOver] = await Promise.all([
    db.commitments.where('firstDueOn').between(from, to, true, true).toArray(),
    db.commitments.where('formerDueOns').between(from, to, true, true).toArray(),
  ]);
  const all = new Map([...rows, ...handedOver].map((row) => [row.id, row]));
  return living('commitments', [...all.values()]).filter(isForTeam);
}
