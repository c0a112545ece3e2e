// What was said of each goal this week, what help was asked for, and whose check-in it waits for.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CheckIn } from '../domain/check-in';
import { expectedOf } from '../domain/check-in-waiting';
import type { HelpAsk } from '../domain/help-ask';
import type { Id, LocalDate } from '../domain/record';
import { isoWeekOf } from '../domain/week';
import { checkInsIn, helpAsksOfGoal } from '../store/queries/check-ins';
import type { GoalView } from '../store/queries/goals';
import { live } from './live';
import type { Screen } from './screen';
import { whileShown } from './while-shown';

export interface GoalThisWeek {
  view: GoalView;
  said: CheckIn[];
  /** Open asks for help with it. */
  asks: HelpAsk[];
  /** Whose check-in it waits for. */
  waiting: Id[];
}

/** In the order of `goals`; undefined until read. */
export function createGoalsThisWeek(screen: Screen, goals: ReadonlySignal<readonly GoalView[] | undefined>, end: AbortSignal): ReadonlySignal<GoalThisWeek[] | undefined> {
  const said = live(() => {
    const [today, views] = [screen.today.value, goals.value];
    return views ? () => saidIn(today, views) : null;
  }, whileShown(screen, end));
  return computed(() => {
    const [read, team] = [said.value, screen.team.value];
    return read && team && read.map((one) => ({ ...one, waiting: waitingFor(one, new Set(team.people.map(({ id }) => id))) }));
  });
}

async function saidIn(today: LocalDate, views: readonly GoalView[]): Promise<Omit<GoalThisWeek, 'waiting'>[]> {
  const said = await checkInsIn(isoWeekOf(today));
  return Promise.all(views.map(async (view) => ({
    view, said: said.filter(({ goalId }) => goalId === view.goal.id), asks: (await helpAsksOfGoal(view.goal.id)).filter(({ status }) => status === 'open'),
  })));
}

function waitingFor({ view, said }: Omit<GoalThisWeek, 'waiting'>, team: ReadonlySet<Id>): Id[] {
  return expectedOf(view).filter((id) => team.has(id) && !said.some(({ personId }) => personId === id));
}
