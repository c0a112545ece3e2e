// Nothing in limbo (practice A32): what has no owner, no date, or an owner who left, is listed until somebody fixes it.
import { isParked } from './commitment';
import type { Commitment } from './commitment';
import type { Goal, KeyResult, Ownership } from './goal';
import type { Person } from './person';
import type { Id, LocalDate } from './record';

export type Lack = 'noOwner' | 'noDate' | 'ownerLeft';

export type Orphan = { lacks: Lack[] } & (
  | { kind: 'goal'; goal: Goal }
  | { kind: 'keyResult'; keyResult: KeyResult }
  | { kind: 'commitment'; commitment: Commitment }
);

/** All living records; of the people, those who are in the team. */
export interface Everything {
  goals: readonly Goal[];
  ownerships: readonly Ownership[];
  keyResults: readonly KeyResult[];
  commitments: readonly Commitment[];
  people: readonly Pick<Person, 'id'>[];
}

/** Active goals, then their key results, then open commitments. What was parked has no date on purpose. */
export function orphans({ goals, ownerships, keyResults, commitments, people }: Everything): Orphan[] {
  const team = new Set(people.map(({ id }) => id));
  const active = new Map(goals.filter(({ status }) => status === 'active').map((goal) => [goal.id, goal]));
  const leads = new Map(ownerships.filter(({ role }) => role === 'primary').map(({ goalId, personId }) => [goalId, personId]));
  const leadOf = (goalId: Id) => leads.get(goalId) ?? null;
  return [
    ...[...active.values()].map((goal): Orphan => ({ kind: 'goal', goal, lacks: lacksOf(leadOf(goal.id), goal.dueOn, team) })),
    // A key result without an owner of its own is its goal's lead's, and due when the goal is.
    ...keyResults.filter(({ goalId }) => active.has(goalId)).map((keyResult): Orphan => {
      const { goalId, ownerId } = keyResult;
      return { kind: 'keyResult', keyResult, lacks: lacksOf(ownerId ?? leadOf(goalId), active.get(goalId)?.dueOn ?? null, team) };
    }),
    ...commitments.filter(({ status }) => status === 'open').map((commitment): Orphan => {
      const lacks = lacksOf(commitment.ownerId, commitment.dueOn, team);
      return { kind: 'commitment', commitment, lacks: isParked(commitment) ? lacks.filter((lack) => lack !== 'noDate') : lacks };
    }),
  ].filter(({ lacks }) => lacks.length > 0);
}

function lacksOf(ownerId: Id | null, dueOn: LocalDate | null, team: ReadonlySet<Id>): Lack[] {
  const owner: Lack[] = ownerId === null ? ['noOwner'] : team.has(ownerId) ? [] : ['ownerLeft'];
  return dueOn === null ? [...owner, 'noDate'] : owner;
}
