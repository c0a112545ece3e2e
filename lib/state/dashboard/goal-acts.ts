// What the user does with goals, key results and cycles on the dashboard: run the command, say it, offer to take it back.
import type { CycleTerms } from '../../domain/cycle-setting';
import type { Goal } from '../../domain/goal';
import type { KeyResultTerms } from '../../domain/goal-setting';
import type { Id } from '../../domain/record';
import { addCycle, changeCycle } from '../../store/commands/cycles';
import { closeGoal, removeKeyResult, setStake } from '../../store/commands/goals';
import { agreeToGoal, reopenGoal, saveGoal, saveKeyResult, takeBackAgreement } from '../../store/commands/goals-editing';
import type { GoalDraft } from '../../store/commands/goals-editing';
import { removeGoal } from '../../store/commands/goals-removing';
import type { GoalView } from '../../store/queries/goals';
import type { Receipt } from '../../store/write';
import type { Screen } from '../screen';

/** Each answers whether it was done; what went wrong is told by the screen. */
export interface GoalActs {
  /** Its id; undefined when it was not made. */
  add(draft: GoalDraft): Promise<Id | undefined>;
  /** Changes some of its terms; the rest stays. */
  change(view: GoalView, set: Partial<GoalDraft>): Promise<boolean>;
  /** Whoever led keeps a stake. */
  lead(view: GoalView, leadId: Id | null, said: string): Promise<boolean>;
  saveKeyResult(id: Id | null, goalId: Id, terms: KeyResultTerms): Promise<boolean>;
  removeKeyResult(id: Id, title: string): Promise<boolean>;
  setStake(goalId: Id, personId: Id, has: boolean, said: string): Promise<boolean>;
  agree(goal: Goal, personIds: readonly Id[], said: string): Promise<boolean>;
  takeBackAgreement(goal: Goal, personId: Id, said: string): Promise<boolean>;
  close(goal: Goal): Promise<boolean>;
  reopen(goal: Goal): Promise<boolean>;
  /** Its items go to `moveTo`; null: to no goal. */
  remove(goal: Goal, moveTo: Id | null): Promise<boolean>;
  /** Its id. The goals in `views` are from then on set in it. */
  addCycle(terms: CycleTerms, views: readonly GoalView[]): Promise<Id | undefined>;
  changeCycle(id: Id, terms: CycleTerms): Promise<boolean>;
}

export function createGoalActs({ run, announce }: Pick<Screen, 'run' | 'announce'>): GoalActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await run(command);
    // What changed nothing is not told.
    if (receipt?.change) announce(text, receipt);
    return receipt !== undefined;
  };
  const add = async (text: string, command: () => Promise<{ receipt: Receipt; id: Id }>) => {
    const added = await run(command);
    if (added) announce(text, added.receipt);
    return added?.id;
  };
  return {
    add: (draft) => add('Goal added', () => saveGoal(null, draft)),
    change: (view, set) => say('Saved', () => change(view, set)),
    lead: (view, leadId, said) => say(said, () => change(view, { leadId })),
    saveKeyResult: (id, goalId, terms) => say(id === null ? 'Key result added' : 'Saved', () => saveKeyResult(id, goalId, terms)),
    removeKeyResult: (id, title) => say(`“${title}” removed`, () => removeKeyResult(id)),
    setStake: (goalId, personId, has, said) => say(said, () => setStake(goalId, personId, has)),
    agree: ({ id }, personIds, said) => say(said, () => agreeToGoal(id, personIds)),
    takeBackAgreement: ({ id }, personId, said) => say(said, () => takeBackAgreement(id, personId)),
    close: ({ id, title }) => say(`“${title}” closed`, () => closeGoal(id)),
    reopen: ({ id, title }) => say(`“${title}” is active again`, () => reopenGoal(id)),
    remove: ({ id, title }, moveTo) => say(`“${title}” removed`, () => removeGoal(id, moveTo)),
    addCycle: async (terms, views) => {
      const id = await add('Cycle added', () => addCycle(terms));
      if (id !== undefined) for (const view of views) await run(() => change(view, { cycleId: id }));
      return id;
    },
    changeCycle: (id, terms) => say('Saved', () => changeCycle(id, terms)),
  };
}

async function change({ goal: { id, title, startsOn, dueOn }, leadId }: GoalView, set: Partial<GoalDraft>): Promise<Receipt> {
  return (await saveGoal(id, { title, startsOn, dueOn, leadId, ...set })).receipt;
}
