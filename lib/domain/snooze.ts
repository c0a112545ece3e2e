// Until when a reminder may be put off. Snoozing hides the nudge; the promise is unchanged.
import type { Instant } from './record';

export interface SnoozeChoice {
  label: string;
  until: Date;
}

/** The hour of the local day at which "tomorrow" begins for reminders. */
const morning = 8;

/** One hour, tomorrow morning, and the next meeting when its start is known and still to come. */
export function snoozeChoices(now: Date, nextMeetingAt: Instant | null): SnoozeChoice[] {
  const choices = [
    { label: '1 hour', until: new Date(now.getTime() + 3_600_000) },
    { label: 'tomorrow', until: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, morning) },
  ];
  const next = nextMeetingAt === null ? null : new Date(nextMeetingAt);
  return next && next > now ? [...choices, { label: 'next meeting', until: next }] : choices;
}
