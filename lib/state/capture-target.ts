// The meeting that a captured line belongs to, and who and what may be meant in it.
import type { CaptureContext } from '../domain/capture/captured';
import type { Person } from '../domain/person';
import type { Id } from '../domain/record';
import type { GoalView } from '../store/queries/goals';

/** Where a captured line goes. */
export interface CaptureTarget {
  seriesId: Id | null;
  instanceId: Id | null;
  oneToOne: boolean;
  /** Ids of the people invited, as far as they are in the team. */
  guestIds: ReadonlySet<Id>;
  /** The other guests, as the people they become once they are named; nobody stored them yet. */
  newcomers: readonly Person[];
  goals: CaptureContext['goals'];
  nextMeetingOn: string | null;
}

/** The goals by which a line may be meant, each with who leads it. */
export function namedGoals(goals: readonly GoalView[] | undefined): CaptureTarget['goals'] {
  return goals?.map(({ goal: { id, title }, leadId }) => ({ id, title, ownerId: leadId })) ?? [];
}
