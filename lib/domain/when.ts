// Reads the start of an event from the page's own words, where they are English and nothing about them is in doubt.
import * as chrono from 'chrono-node/en';
import type { Instant } from './record';

/**
 * Start and end of "Wednesday, July 8⋅6:30 – 7:30pm". The words name no year: the year nearest to `now` in which
 * the weekday fits is taken, and if none does, null. `timeZone` is the IANA zone the page writes in; unless it is
 * the browser's own (`ownZone`), the answer is null: unknown rather than wrong.
 */
export function startOfWhen(when: string | null, timeZone: string | null, ownZone: string, now: Date): { startsAt: Instant; endsAt: Instant | null } | null {
  if (when === null || timeZone !== ownZone) return null;
  const words = when.replace(/[⋅·]/gu, ' ').replace(/\p{Zs}/gu, ' ');
  const [found, ...more] = chrono.strict.parse(words, now, { forwardDate: false });
  if (!found || more.length > 0 || !found.start.isCertain('hour') || !found.start.isCertain('day') || !found.start.isCertain('month')) return null;
  const year = found.start.isCertain('year') ? found.start.get('year') : yearWithWeekday(words, found.start.date(), now);
  if (year === null) return null;
  const inYear = (date: Date) => {
    const moved = new Date(date);
    moved.setFullYear(year);
    return moved.toISOString();
  };
  return { startsAt: inYear(found.start.date()), endsAt: found.end ? inYear(found.end.date()) : null };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function yearWithWeekday(words: string, date: Date, now: Date): number | null {
  const weekday = weekdays.findIndex((name) => words.toLowerCase().includes(name));
  if (weekday < 0) return null;
  const fits = [0, 1, -1].map((offset) => now.getFullYear() + offset)
    .find((year) => new Date(year, date.getMonth(), date.getDate()).getDay() === weekday);
  return fits ?? null;
}
