// Until when a reminder may be put off. Snoozing hides the nudge; the promise is unchanged.
import { localDateOf, plusDays } from './local-date';
import type { Instant } from './record';
import { usualNudging } from './nudging-usual';
import type { Nudging } from './nudging-usual';
import { momentOn } from './working-time';

export interface SnoozeChoice {
  label: string;
  until: Date;
}

/** A while (one hour, unless chosen otherwise), tomorrow morning, and the next meeting when its start is known and still to come. */
export function snoozeChoices(now: Date, nextMeetingAt: Instant | null, nudging: Pick<Nudging, 'snoozeMinutes' | 'morningAt'> = usualNudging): SnoozeChoice[] {
  const choices = [
    { label: lengthText(nudging.snoozeMinutes), until: new Date(now.getTime() + nudging.snoozeMinutes * 60_000) },
    { label: 'tomorrow', until: tomorrowMorning(now, nudging) },
  ];
  const next = nextMeetingAt === null ? null : new Date(nextMeetingAt);
  return next && next > now ? [...choices, { label: 'next meeting', until: next }] : choices;
}

/** When the next local day begins for reminders. */
export function tomorrowMorning(now: Date, { morningAt }: Pick<Nudging, 'morningAt'>): Date {
  return momentOn(plusDays(localDateOf(now), 1), morningAt);
}

function lengthText(minutes: number): string {
  if (minutes % 60 !== 0) return `${minutes} minutes`;
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}
