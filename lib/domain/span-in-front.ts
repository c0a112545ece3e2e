// Where the meeting that runs or comes next is looked for.
import type { Instant } from './record';

/** How far ahead the next meeting is looked for, in ms. */
export const lookAhead = 12 * 3_600_000;

/** How far back a running meeting may have begun, in ms. */
export const lookBack = 24 * 3_600_000;

const minute = 60_000;

/** Starts in `[from, until)`: from within `lookBack` to all of `lookAhead`, in whole minutes, so that what is asked in one minute is the same question. */
export function spanInFront(now: Date): [from: Instant, until: Instant] {
  const begun = Math.floor(now.getTime() / minute) * minute;
  return [new Date(begun - lookBack).toISOString(), new Date(begun + lookAhead + 2 * minute).toISOString()];
}
