// At most one hint beside the line being typed: a question a good chair would ask. It never keeps anybody from saving.
import { noonOf, plusDays } from '../local-date';
import type { LocalDate } from '../record';
import { hasNoVerb, hasNoVisibleEnd, namesNobody, promisesTwoThings } from './hints-text';

export interface LineFacts {
  /** What is left of the line without owner and day. */
  words: string;
  hasOwner: boolean;
  /** The day that was named; null when it is only assumed. */
  dueOn: LocalDate | null;
  today: LocalDate;
  /** How many other open things the owner has due on that day. */
  alsoDue: number;
  /** Weekdays as of `Date.getDay`, 0 is Sunday; Monday to Friday where they are not known. */
  workingDays?: readonly number[];
}

export interface Hint {
  id: HintId;
  /** Short enough for one line beside its button. */
  says: string;
}

export type HintId = 'pastDate' | 'noName' | 'noEnd' | 'twoThings' | 'noVerb' | 'dayOff' | 'fullDay';

interface HintRule extends Hint {
  applies: (facts: LineFacts) => boolean;
}

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

/** So many other things make a day full. */
const fullFrom = 3;

/** The most useful first. The rules on words know English only. */
export const hintRules: readonly HintRule[] = [
  { id: 'pastDate', says: 'That day has passed.', applies: ({ dueOn, today }) => dueOn !== null && dueOn < today },
  { id: 'noName', says: 'Who will do it?', applies: ({ words, hasOwner }) => !hasOwner && namesNobody(words) },
  { id: 'noEnd', says: 'What will be there when it is done?', applies: ({ words }) => hasNoVisibleEnd(words) },
  { id: 'twoThings', says: 'Two promises? One line for each.', applies: ({ words }) => promisesTwoThings(words) },
  { id: 'noVerb', says: 'What will be done with it?', applies: ({ words }) => hasNoVerb(words) },
  { id: 'dayOff', says: 'That is not a working day.', applies: ({ dueOn, today, workingDays = mondayToFriday }) => isAhead(dueOn, today) && !isMonthsEnd(dueOn) && !workingDays.includes(noonOf(dueOn).getDay()) },
  { id: 'fullDay', says: 'Three or more are due that day.', applies: ({ dueOn, today, hasOwner, alsoDue }) => hasOwner && isAhead(dueOn, today) && alsoDue >= fullFrom },
];

/** Who says "today" knows what day it is. */
function isAhead(dueOn: LocalDate | null, today: LocalDate): dueOn is LocalDate {
  return dueOn !== null && dueOn > today;
}

/** The last day of a month stands for the month. */
function isMonthsEnd(date: LocalDate): boolean {
  return plusDays(date, 1).endsWith('-01');
}

/** The one hint to give, or null. `muted` are the ids of rules whose hints the user does not want. */
export function hintFor(facts: LineFacts, muted: ReadonlySet<string>): Hint | null {
  if (facts.words.trim() === '') return null;
  return hintRules.find((rule) => !muted.has(rule.id) && rule.applies(facts)) ?? null;
}
