// The meeting that a captured line belongs to, and who and what may be meant in it.
import type { CaptureContext } from '../domain/capture/captured';
import type { Id } from '../domain/record';

/** Where a captured line goes. */
export interface CaptureTarget {
  seriesId: Id | null;
  instanceId: Id | null;
  oneToOne: boolean;
  /** Ids of the people invited, as far as they are in the team. */
  guestIds: ReadonlySet<Id>;
  goals: CaptureContext['goals'];
  nextMeetingOn: string | null;
}
