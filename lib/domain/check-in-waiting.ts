// Who has not checked in this week, so that a round can ask for it. No count of a person is kept.
import type { CheckIn } from './check-in';
import type { Goal, KeyResult } from './goal';
import type { Owners } from './ownership';
import type { Id } from './record';
import type { IsoWeek } from './week';

export type AnsweredFor = { goal: Pick<Goal, 'id'>; keyResults: readonly Pick<KeyResult, 'ownerId'>[] } & Owners;

/** Whose check-in a goal waits for: its lead's, and that of whoever answers for one of its key results. */
export function expectedOf({ leadId, keyResults }: Omit<AnsweredFor, 'goal'>): Id[] {
  return [...new Set([leadId, ...keyResults.map(({ ownerId }) => ownerId ?? leadId)].filter((id) => id !== null))];
}

export interface Waiting {
  goalId: Id;
  personIds: Id[];
}

/** The goals that wait for somebody in `teamIds`, in their order. `checkIns` may be of other weeks too. */
export function waitingIn(week: IsoWeek, goals: readonly AnsweredFor[], checkIns: readonly Pick<CheckIn, 'goalId' | 'personId' | 'week'>[], teamIds: ReadonlySet<Id>): Waiting[] {
  const said = new Set(checkIns.filter((checkIn) => checkIn.week === week).map(({ goalId, personId }) => `${goalId} ${personId}`));
  return goals
    .map((view) => ({ goalId: view.goal.id, personIds: expectedOf(view).filter((id) => teamIds.has(id) && !said.has(`${view.goal.id} ${id}`)) }))
    .filter(({ personIds }) => personIds.length > 0);
}
