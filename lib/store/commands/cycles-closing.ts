// The end of a cycle: goals are carried into the next one, and this one is closed.
import { carried, closed, reopened } from '../../domain/cycle-carrying';
import type { Carried } from '../../domain/cycle-carrying';
import { NotAllowed } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { goalItemTables, goalItems, goalParts } from '../queries/goals-items';
import { goalsById } from '../queries/goals-tree';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

export interface Carrying {
  goalId: Id;
  /** Its open commitments and unresolved topics come along. */
  withOpen: boolean;
}

/**
 * Sets these goals anew in the cycle `toId`, from where their key results stand, and closes the old ones. Boulders
 * follow. One undo takes all of it back. @throws NotAllowed when that cycle is closed, or a goal is in it already.
 */
export async function carryGoals(toId: Id, goals: readonly Carrying[]): Promise<Receipt> {
  return act(['cycles', ...goalItemTables], async () => {
    const cycle = await existing('cycles', toId);
    if (cycle.status === 'closed') throw refused('That cycle is closed.', 'Choose an open cycle, or make one.');
    const all = [];
    for (const one of goals) all.push(await carriedOf(one));
    if (all.some(({ goal }) => goal.cycleId === toId)) throw refused('A goal is in that cycle already.', 'Choose goals of another cycle.');
    return carried(all, cycle, freshRecord);
  });
}

async function carriedOf({ goalId, withOpen }: Carrying): Promise<Carried> {
  const [goal, items, { keyResults, ownerships }] = [await existing('goals', goalId), await goalItems(goalId), await goalParts(goalId)];
  const commitments = withOpen ? items.commitments.filter(({ status }) => status === 'open') : [];
  const topics = withOpen ? items.topics.filter(({ status }) => status !== 'resolved') : [];
  return { goal, keyResults, ownerships, items: { commitments, topics, boulders: items.boulders } };
}

/** Closes a cycle and the goals in it that were not carried; `learned` null leaves what was said. */
export async function closeCycle(id: Id, learned: string | null): Promise<Receipt> {
  return act(['cycles', 'goals'], async () => {
    const goals = [...(await goalsById()).values()].filter(({ cycleId }) => cycleId === id);
    return closed(await existing('cycles', id), goals, learned, localDateOf(new Date()));
  });
}

/** It was not over yet. Its goals are opened one by one (`reopenGoal`), as far as they are wanted. */
export const reopenCycle = (id: Id): Promise<Receipt> => act(['cycles'], async () => reopened(await existing('cycles', id)));

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
