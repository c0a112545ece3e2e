// What all screens of the dashboard share: the place, the team, what can be done with a commitment.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Audience } from '../../domain/visibility';
import { mineUntil } from '../../store/queries/due';
import type { CommitmentView } from '../../store/queries/commitments';
import { activeGoals } from '../../store/queries/goals';
import type { GoalView } from '../../store/queries/goals';
import { afterPicture, oncePainted } from '../after-picture';
import { commands } from '../commands';
import { createCommitmentActs } from '../commitment-acts';
import type { CommitmentActs } from '../commitment-acts';
import { live } from '../live';
import { createScreen } from '../screen';
import type { Screen } from '../screen';
import { createSurroundings } from '../surroundings';
import type { Surroundings } from '../surroundings';
import { createTeamActs, teamCommands } from '../team-acts';
import type { TeamActs } from '../team-acts';
import { watchAhead } from '../watch-ahead';
import type { Over } from './over';
import { followOver } from './over-history';
import { createRoute } from './route';
import type { Route } from './route';

export { whileShown } from '../while-shown';

export interface Dashboard {
  screen: Screen;
  route: ReadonlySignal<Route>;
  acts: CommitmentActs;
  team: TeamActs;
  /** Read once the first picture was painted. */
  goals: ReadonlySignal<GoalView[] | undefined>;
  /** Mine, due today or overdue; undefined while the overview is not shown, and until it was read. */
  mine: ReadonlySignal<CommitmentView[] | undefined>;
  /** All that the first picture tells was read. */
  isRead: ReadonlySignal<boolean>;
  around: ReadonlySignal<Surroundings>;
  /** A tab of one's own: nobody else is looking. */
  audience: ReadonlySignal<Audience>;
  over: Signal<Over>;
  /** All data as the parts of one JSON text; undefined when it failed, which is told. */
  exportAll(): Promise<string[] | undefined>;
}

/** Everything it starts ends with `end`. */
export function createDashboard(end: AbortSignal): Dashboard {
  const screen = createScreen(end, watchAhead);
  const route = createRoute(end);
  const { mine, isRead, goals } = createFirstPicture(screen, route);
  const acts = createCommitmentActs(screen, () => true);
  const over = signal<Over>(null);
  const place = computed(() => JSON.stringify([route.value.screen, route.value.id]));
  // What is open over a place belongs to it, and so does what went wrong there.
  const adopt = followOver({ opened: acts.opened, over }, end);
  const stop = place.subscribe(() => {
    adopt();
    screen.problem.value = null;
  });
  end.addEventListener('abort', stop);
  afterPicture(isRead, () => void screen.run(() => Promise.all([commands(), teamCommands()])), end);
  return {
    screen, route, over, acts, mine, isRead, goals,
    team: createTeamActs(screen),
    around: createSurroundings(screen, goals),
    audience: computed((): Audience => 'alone'),
    exportAll: () => screen.run(async () => (await import('../../store/queries/everything')).everything(new Date())),
  };
}

/** What is drawn first, and the goals, which are read after it. */
function createFirstPicture(screen: Screen, route: ReadonlySignal<Route>): Pick<Dashboard, 'mine' | 'isRead' | 'goals'> {
  const isOverview = computed(() => route.value.screen === '');
  const mine = live(() => {
    const today = screen.today.value;
    return isOverview.value ? (reading) => mineUntil(today, reading) : null;
  }, screen, watchAhead);
  const isRead = computed(() => screen.team.value !== undefined && (mine.value !== undefined || !isOverview.value));
  const isPainted = oncePainted(isRead, screen.signal);
  return { mine, isRead, goals: live(() => isPainted.value ? activeGoals : null, screen) };
}
