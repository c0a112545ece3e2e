// Which meeting runs now, or comes next: for a surface that has no page around it to tell.
import { compareByStart } from './meeting';
import type { MeetingInstance } from './meeting';
import { lookAhead } from './span-in-front';

/** A meeting whose end is not known counts as running for this long, in ms. */
export const usualLength = 60 * 60_000;

/** Started, and not past its end; at its very end it is over. */
export function isRunning({ startsAt, endsAt }: Pick<MeetingInstance, 'startsAt' | 'endsAt'>, now: Date): boolean {
  if (startsAt === null) return false;
  const [start, at] = [Date.parse(startsAt), now.getTime()];
  return start <= at && at < (endsAt === null ? start + usualLength : Date.parse(endsAt));
}

/** The instance that runs and began last, else the next one within `lookAhead`; undefined: none is known. */
export function runningOrNext<T extends MeetingInstance>(instances: readonly T[], now: Date): T | undefined {
  const byStart = [...instances].sort(compareByStart);
  return byStart.filter((instance) => isRunning(instance, now)).at(-1) ?? byStart.find(({ startsAt }) => {
    const ahead = Date.parse(startsAt ?? '') - now.getTime();
    return ahead > 0 && ahead <= lookAhead;
  });
}
