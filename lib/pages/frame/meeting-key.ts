// Which meeting is in front, as one string: to hide Kept for just that one.
import type { MeetingFacts } from '../page';

/** null: no meeting, or none that can be told apart. */
export function meetingKey(meeting: MeetingFacts): string | null {
  if (meeting.kind === 'event') return `${meeting.seriesKey}|${meeting.originalStart ?? ''}`;
  if (meeting.kind === 'call') return meeting.code;
  return null;
}
