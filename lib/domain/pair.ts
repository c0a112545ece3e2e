// Two people of different functions who carry a goal together (practice A16).
import { made } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import type { Pair } from './pair-record';
import { folded } from './person';
import type { Person } from './person';
import type { KeptRecord } from './record';

export type { Pair } from './pair-record';

/** `known`: all of that goal. @throws NotAllowed with oneself, or where the two are a pair for it already. */
export function pairUp(terms: Pick<Pair, 'goalId' | 'aId' | 'bId'>, known: readonly Pair[], fresh: KeptRecord): Change {
  const { goalId, aId, bId } = terms;
  if (aId === bId) throw refused('A pair is two people.', 'Choose two.');
  const isThis = (pair: Pair) => pair.goalId === goalId && [pair.aId, pair.bId].includes(aId) && [pair.aId, pair.bId].includes(bId);
  if (known.some(isThis)) throw refused('They are a pair for this goal already.', 'Choose another goal or another person.');
  const pair: Pair = { ...fresh, goalId, aId, bId };
  return made('pairs', pair);
}

type Of = Pick<Person, 'name' | 'function'>;

/** What speaks against the two; null: nothing. It is said, and forbids nothing. */
export function pairWarning(one: Of, other: Of): string | null {
  const missing = [one, other].filter((person) => person.function === null).map(({ name }) => name);
  if (missing.length > 0) return `Kept does not know the function of ${missing.join(' and ')}. A pair is meant to join two.`;
  if (folded(one.function ?? '') !== folded(other.function ?? '')) return null;
  return `Both are in ${one.function}. A pair is meant to join two functions.`;
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
