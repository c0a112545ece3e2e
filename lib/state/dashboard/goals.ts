// The goals of one cycle, or of all that are active: what the list, the workshop and the tree show.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Commitment } from '../../domain/commitment';
import type { Cycle } from '../../domain/cycle';
import { cycleInForce } from '../../domain/cycle-setting';
import type { Agreement, Goal } from '../../domain/goal';
import { goalsAbove } from '../../domain/goal-tree';
import { grouped } from '../../domain/grouped';
import type { Id, LocalDate } from '../../domain/record';
import { theCycles } from '../../store/queries/cycles';
import { viewsOf } from '../../store/queries/goals';
import { openOfGoals } from '../../store/queries/goals-promises';
import type { GoalView } from '../../store/queries/goals';
import { goalsById } from '../../store/queries/goals-tree';
import { agreementsByGoal } from '../../store/queries/goals-workshop';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

/** A cycle's id; `all`: all that are active; `none`: those of them that were set in no cycle. */
export type Period = string;

export interface Goals {
  /** The latest first. */
  cycles: ReadonlySignal<Cycle[] | undefined>;
  period: ReadonlySignal<Period | undefined>;
  /** The cycle chosen; null: all that are active, or those without one. */
  cycle: ReadonlySignal<Cycle | null>;
  /** Of the period, by due date. */
  views: ReadonlySignal<GoalView[] | undefined>;
  /** Every goal there is, active or closed. */
  all: ReadonlySignal<GoalView[] | undefined>;
  /** Of all goals, by goal. */
  agreements: ReadonlySignal<ReadonlyMap<Id, Agreement[]> | undefined>;
  /** The team's open commitments, by goal. */
  open: ReadonlySignal<ReadonlyMap<Id, Commitment[]> | undefined>;
}

/** Everything is undefined until it was read. */
export function createGoals({ screen, route }: Dashboard, end: AbortSignal): Goals {
  const own = whileShown(screen, end);
  const read = live(() => async () => {
    const [cycles, goals] = await Promise.all([theCycles(), goalsById()]);
    const ids = [...goals.keys()];
    const [all, agreements, open] = await Promise.all([viewsOf([...goals.values()]), agreementsByGoal(ids), openOfGoals(ids)]);
    return { cycles: cycles.map(({ cycle }) => cycle), all, agreements, open };
  }, own);
  const period = computed(() => read.value && periodOf(route.value.query.get('cycle'), read.value.cycles, read.value.all, screen.today.value));
  return {
    period,
    cycles: computed(() => read.value?.cycles),
    cycle: computed(() => read.value?.cycles.find(({ id }) => id === period.value) ?? null),
    views: computed(() => read.value?.all.filter((view) => isIn(view, period.value))),
    all: computed(() => read.value?.all),
    agreements: computed(() => read.value?.agreements),
    open: computed(() => read.value?.open),
  };
}

/** What the address asks for, if there is such a cycle; else the cycle in force, unless no goal was set in it. */
export function periodOf(asked: string | null, cycles: readonly Cycle[], views: readonly GoalView[], today: LocalDate): Period {
  if (asked !== null && ['all', 'none', ...cycles.map(({ id }) => id)].includes(asked)) return asked;
  const current = cycleInForce(cycles, today);
  return current && views.some(({ goal }) => goal.cycleId === current.id) ? current.id : 'all';
}

export function isIn({ goal }: GoalView, period: Period | undefined): boolean {
  if (period === 'all') return goal.status === 'active';
  return period === 'none' ? goal.status === 'active' && !goal.cycleId : goal.cycleId === period;
}

/** By the goal they serve, under null those that serve none: these goals and all above them. A circle is cut where it closes. */
export function inTree(shown: readonly GoalView[], all: readonly GoalView[]): Map<Id | null, GoalView[]> {
  const goals = new Map(all.map(({ goal }) => [goal.id, goal]));
  const within = new Set(shown.flatMap(({ goal }) => [goal.id, ...goalsAbove(goal, goals).map(({ id }) => id)]));
  const top = (goal: Goal) => {
    const parent = goals.get(goal.parentId ?? '');
    return !parent || [parent, ...goalsAbove(parent, goals)].some(({ id }) => id === goal.id) ? null : parent.id;
  };
  return grouped(all.filter(({ goal }) => within.has(goal.id)), ({ goal }) => top(goal));
}
