// The goal editor: all of a goal in one command, its key results, and who agreed to it.
import { changed, made, nothing, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { tidyGoal, tidyKeyResult } from '../../domain/goal-setting';
import type { GoalTerms, KeyResultTerms } from '../../domain/goal-setting';
import type { KeyResult } from '../../domain/goal';
import { mustServe } from '../../domain/goal-tree';
import { agree } from '../../domain/goal-workshop';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { theTeamNow } from '../queries/goals-overview';
import { goalsById } from '../queries/goals-tree';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { changedGoal, goalTables, newGoal, owning } from './goals';

export type GoalDraft = GoalTerms & { leadId: Id | null };

/**
 * Makes a goal (`id` null) or changes one; what `draft` leaves out stays. Answers its id.
 * @throws NotAllowed without words, with dates that run backwards, a link that is none, or a place under itself.
 */
export async function saveGoal(id: Id | null, draft: GoalDraft): Promise<{ receipt: Receipt; id: Id }> {
  let saved = id;
  const receipt = await act(goalTables, async () => {
    const { leadId, ...terms } = draft;
    if (terms.parentId) mustServe(id ?? '', terms.parentId, await goalsById());
    if (id !== null) return changedGoal(id, draft);
    const change = await newGoal({ ...tidyGoal(terms), leadId });
    saved = change.patches[0]?.id ?? null;
    return change;
  });
  return { receipt, id: saved ?? '' };
}

/** Open again after it was closed; whoever came to the team meanwhile gets a stake (practice A1). */
export async function reopenGoal(id: Id): Promise<Receipt> {
  return act(goalTables, async () => together(changed('goals', await existing('goals', id), { status: 'active' }), ...await missingStakes(id)));
}

async function missingStakes(goalId: Id): Promise<Change[]> {
  const [people, rows] = await Promise.all([theTeamNow(), db.ownerships.where('goalId').equals(goalId).toArray()]);
  // Who gave up a stake keeps it given up.
  const known = new Set(rows.map(({ personId }) => personId));
  return people.filter((person) => !known.has(person.id)).map((person) => owning(goalId, person.id, 'secondary'));
}

/** Makes a key result (`id` null) or changes one; without an owner of its own it is the goal's lead's. @throws NotAllowed without words or numbers. */
export async function saveKeyResult(id: Id | null, goalId: Id, terms: KeyResultTerms): Promise<Receipt> {
  return act(['goals', 'keyResults'], async () => {
    const tidy = tidyKeyResult(terms);
    if (id !== null) return changed('keyResults', await existing('keyResults', id), tidy);
    const record: KeyResult = { ...freshRecord(), goalId: (await existing('goals', goalId)).id, ...tidy };
    return made('keyResults', record);
  });
}

const agreementsOf = async (goalId: Id) => living('agreements', await db.agreements.where('goalId').equals(goalId).toArray());

/** Each of them agrees to the goal as it is worded now. */
export async function agreeToGoal(goalId: Id, personIds: readonly Id[]): Promise<Receipt> {
  return act(['goals', 'agreements'], async () => {
    const [goal, known] = [await existing('goals', goalId), await agreementsOf(goalId)];
    return together(...personIds.map((personId) => agree(goal, personId, known, localDateOf(new Date()), freshRecord())));
  });
}

/** Somebody does not agree (any more). */
export async function takeBackAgreement(goalId: Id, personId: Id): Promise<Receipt> {
  return act(['agreements'], async () => {
    const own = (await agreementsOf(goalId)).filter((agreement) => agreement.personId === personId);
    return own.length === 0 ? nothing : together(...own.map((agreement) => changed('agreements', agreement, { deletedAt: new Date().toISOString() })));
  });
}
