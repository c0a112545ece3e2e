// What all screens of the dashboard share: the place, the team, what can be done with a commitment.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Audience } from '../../domain/visibility';
import { activeGoals } from '../../store/queries/goals';
import type { GoalView } from '../../store/queries/goals';
import { createCommitmentActs } from '../commitment-acts';
import type { CommitmentActs } from '../commitment-acts';
import { live } from '../live';
import { createScreen } from '../screen';
import type { Screen } from '../screen';
import { createSurroundings } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { createTeamActs } from '../team-acts';
import type { TeamActs } from '../team-acts';
import type { Over } from './over';
import { createRoute } from './route';
import type { Route } from './route';

export { whileShown } from '../while-shown';

export interface Dashboard {
  screen: Screen;
  route: ReadonlySignal<Route>;
  acts: CommitmentActs;
  team: TeamActs;
  goals: ReadonlySignal<GoalView[] | undefined>;
  around: ReadonlySignal<Surroundings>;
  /** A tab of one's own: nobody else is looking. */
  audience: ReadonlySignal<Audience>;
  over: Signal<Over>;
  /** All data as the parts of one JSON text; undefined when it failed, which is told. */
  exportAll(): Promise<string[] | undefined>;
}

/** Everything it starts ends with `end`. */
export function createDashboard(end: AbortSignal): Dashboard {
  const screen = createScreen(end);
  const goals = live(() => activeGoals, screen);
  return {
    screen, goals,
    route: createRoute(end),
    over: signal<Over>(null),
    acts: createCommitmentActs(screen, () => true),
    team: createTeamActs(screen),
    around: createSurroundings(screen, goals),
    audience: computed((): Audience => 'alone'),
    exportAll: () => screen.run(async () => (await import('../../store/queries/everything')).everything(new Date())),
  };
}
