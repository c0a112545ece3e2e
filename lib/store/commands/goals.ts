// Goals, their owners and key results, and the boulders.
import { changed, made, nothing, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { cycleInForce } from '../../domain/cycle-setting';
import { freeRank } from '../../domain/goal';
import type { Boulder, Goal, KeyResult, Ownership } from '../../domain/goal';
import { tidyGoal } from '../../domain/goal-setting';
import type { GoalTerms } from '../../domain/goal-setting';
import { localDateOf } from '../../domain/local-date';
import { isInTeam } from '../../domain/person';
import type { Fresh, Id } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

export type GoalInput = Pick<Goal, 'title' | 'startsOn' | 'dueOn'> & { leadId: Id | null };
export type KeyResultInput = Omit<Fresh<KeyResult>, 'goalId'>;

/** What a command on a goal with its owners reads and writes. */
export const goalTables = ['goals', 'ownerships', 'keyResults', 'people', 'commitments', 'boulders'] as const;

/** A new goal in the cycle in force; everyone but its lead gets a stake in it (practice A1). @throws NotAllowed as `tidyGoal` does. */
export async function addGoal({ leadId, ...goal }: GoalInput): Promise<Receipt> {
  return act([...goalTables, 'cycles'], async () => {
    const cycle = cycleInForce(living('cycles', await db.cycles.toArray()), localDateOf(new Date()));
    return newGoal({ ...tidyGoal(goal), cycleId: cycle?.id ?? null, leadId });
  });
}

/** The change that makes a goal; inside a transaction over `goals`, `ownerships` and `people`. */
export async function newGoal({ leadId, ...goal }: GoalInput & Partial<Goal>): Promise<Change> {
  const record: Goal = { ...freshRecord(), ...goal, status: 'active' };
  const people = living('people', await db.people.toArray()).filter(isInTeam);
  return together(made('goals', record), ...people.map((person) => owning(record.id, person.id, person.id === leadId ? 'primary' : 'secondary')));
}

export function owning(goalId: Id, personId: Id, role: Ownership['role']): Change {
  const ownership: Ownership = { ...freshRecord(), goalId, personId, role };
  return made('ownerships', ownership);
}

/** Changes title, dates and lead. @throws NotAllowed as `tidyGoal` does. */
export async function changeGoal(id: Id, goal: GoalInput): Promise<Receipt> {
  return act(goalTables, () => changedGoal(id, goal));
}

/** The change that gives a goal other terms and another lead; inside a transaction over `goals` and `ownerships`. */
export async function changedGoal(id: Id, { leadId, ...terms }: GoalTerms & { leadId: Id | null }): Promise<Change> {
  const before = await existing('goals', id);
  return together(changed('goals', before, tidyGoal(terms, before)), await led(id, leadId));
}

/** The change that makes this person the lead; whoever led keeps a stake. Inside a transaction over `ownerships`. */
export async function led(goalId: Id, leadId: Id | null): Promise<Change> {
  const owners = living('ownerships', await db.ownerships.where('goalId').equals(goalId).toArray());
  const roles = owners.map((owner) => changed('ownerships', owner, { role: owner.personId === leadId ? 'primary' : 'secondary' }));
  const known = leadId === null || owners.some((owner) => owner.personId === leadId);
  return together(...roles, known ? nothing : owning(goalId, leadId, 'primary'));
}

/** Gives a person a stake in a goal, or takes it. The lead is not touched by this. */
export async function setStake(goalId: Id, personId: Id, has: boolean): Promise<Receipt> {
  return act(goalTables, async () => {
    const owners = living('ownerships', await db.ownerships.where('goalId').equals(goalId).toArray());
    const owner = owners.find((candidate) => candidate.personId === personId);
    if (has) return owner ? nothing : owning(goalId, personId, 'secondary');
    return owner?.role === 'secondary' ? changed('ownerships', owner, { deletedAt: new Date().toISOString() }) : nothing;
  });
}

/** Closes a goal: it leaves the lists; its commitments stay and keep their link. */
export async function closeGoal(id: Id): Promise<Receipt> {
  return act(goalTables, async () => changed('goals', await existing('goals', id), { status: 'closed' }));
}

export async function addKeyResult(goalId: Id, input: KeyResultInput): Promise<Receipt> {
  return act(goalTables, () => {
    const record: KeyResult = { ...freshRecord(), goalId, ...input };
    return made('keyResults', record);
  });
}

export async function changeKeyResult(id: Id, set: Partial<KeyResultInput>): Promise<Receipt> {
  return act(goalTables, async () => changed('keyResults', await existing('keyResults', id), set as Partial<KeyResult>));
}

export async function removeKeyResult(id: Id): Promise<Receipt> {
  return act(goalTables, async () => changed('keyResults', await existing('keyResults', id), { deletedAt: new Date().toISOString() }));
}

export type BoulderInput = Pick<Boulder, 'title' | 'stakes' | 'goalIds'>;

/** @throws NotAllowed when there are three already. */
export async function addBoulder(input: BoulderInput): Promise<Receipt> {
  return act(['boulders'], async () => {
    const rank = freeRank(living('boulders', await db.boulders.toArray()));
    const record: Boulder = { ...freshRecord(), ...input, rank };
    return made('boulders', record);
  });
}

export async function changeBoulder(id: Id, set: BoulderInput): Promise<Receipt> {
  return act(['boulders'], async () => changed('boulders', await existing('boulders', id), set));
}

export async function removeBoulder(id: Id): Promise<Receipt> {
  return act(['boulders'], async () => changed('boulders', await existing('boulders', id), { deletedAt: new Date().toISOString() }));
}
