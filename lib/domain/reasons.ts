// Why promises moved or were missed (practice A25): counted for the team, and never for a person.
import type { Told, Window } from './measures';
import { minimumSample } from './measures';
import { momentsOf } from './moments';
import { moveReasons } from './commitment';
import type { MoveReason } from './commitment';
import { isForTeam } from './visibility';

export interface ReasonCount {
  reason: MoveReason;
  count: number;
}

/**
 * How often each reason was given within the window, the most frequent first; null while there are too few to show.
 * What only a pair or I may see is left out, and so is what was undone. A reason not known here counts as "other".
 */
export function reasonCounts(told: readonly Told[], { from, to }: Window): ReasonCount[] | null {
  const given = told
    .filter(({ commitment }) => isForTeam(commitment) && commitment.deletedAt === null)
    .flatMap(({ commitment, history }) => momentsOf(history, commitment))
    .flatMap(({ on, reason }) => reason !== undefined && from <= on && on <= to ? [known(reason)] : []);
  if (given.length < minimumSample) return null;
  return moveReasons
    .map((reason) => ({ reason, count: given.filter((one) => one === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
}

function known(reason: string): MoveReason {
  return moveReasons.find((one) => one === reason) ?? 'other';
}
