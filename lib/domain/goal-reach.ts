// Whether the whole team works on a goal that only the whole team can reach (practice A3).
import type { Commitment } from './commitment';
import type { Goal } from './goal';
import { daysBetween } from './local-date';
import { folded } from './person';
import type { Person } from './person';
import type { LocalDate } from './record';
import { isForTeam } from './visibility';

/** So many days without anything make a function idle. */
export const idleFrom = 14;

/** A goal of which that was never said is the whole team's. */
export function isCollective({ scope }: Pick<Goal, 'scope'>): boolean {
  return scope !== 'functional';
}

/**
 * The functions, by name, that have nothing open for the goal and closed nothing within the last 14 days, neither as
 * owner nor as partner. `commitments` are those of the goal; `people` are in the team. None for a functional goal.
 */
export function idleFunctions(
  goal: Pick<Goal, 'scope'>, commitments: readonly Commitment[], people: readonly Pick<Person, 'id' | 'function'>[], today: LocalDate,
): string[] {
  if (!isCollective(goal)) return [];
  const busy = new Set(commitments.filter((commitment) => isLately(commitment, today)).flatMap(({ ownerId, partnerIds }) => [ownerId, ...partnerIds]));
  const names = new Map<string, string>();
  const active = new Set<string>();
  for (const { id, function: area } of people) {
    if (!area?.trim()) continue;
    names.set(folded(area), names.get(folded(area)) ?? area.trim());
    if (busy.has(id)) active.add(folded(area));
  }
  return [...names].filter(([key]) => !active.has(key)).map(([, name]) => name).sort((left, right) => left.localeCompare(right));
}

function isLately(commitment: Commitment, today: LocalDate): boolean {
  if (!isForTeam(commitment) || commitment.deletedAt !== null) return false;
  return commitment.status === 'open' || (commitment.closedOn !== null && daysBetween(commitment.closedOn, today) < idleFrom);
}
