// The overview's figures: the team's promises, what is late and what is in limbo, and a glance at the other screens.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SharedWork } from '../../domain/alignment-share';
import type { Cycle } from '../../domain/cycle';
import { cycleInForce } from '../../domain/cycle-setting';
import { weekOf } from '../../domain/local-date';
import type { Orphan } from '../../domain/orphans';
import type { Pair } from '../../domain/pair';
import type { ReasonCount } from '../../domain/reasons';
import type { Id, LocalDate } from '../../domain/record';
import type { Win } from '../../domain/win';
import { theCycles } from '../../store/queries/cycles';
import { theSharedWork } from '../../store/queries/goals-shared';
import { kpiViews } from '../../store/queries/kpis';
import type { KpiView } from '../../store/queries/kpis';
import { theOrphans } from '../../store/queries/orphans';
import { winsIn } from '../../store/queries/wins-of-team';
import { afterPicture } from '../after-picture';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';
import { createPairs } from './ownership';
import { outcomesUntil, overdueOn, promisesUntil, reasonsUntil } from './overview-figures';
import type { Outcomes, Overdue, Promises } from './overview-figures';

export interface Overview {
  promises: ReadonlySignal<Promises | undefined>;
  /** Why dates moved in the last four weeks; null: too few to tell. */
  reasons: ReadonlySignal<ReasonCount[] | null | undefined>;
  overdue: ReadonlySignal<Overdue | undefined>;
  limbo: ReadonlySignal<Orphan[] | undefined>;
  /** Of what was done in the last four weeks, how much says what changed. */
  outcomes: ReadonlySignal<Outcomes | undefined>;
  /** The one in force; null: none is. */
  cycle: ReadonlySignal<Cycle | null | undefined>;
  /** Of the active goals, by goal. */
  pairs: ReadonlySignal<ReadonlyMap<Id, Pair[]> | undefined>;
  kpis: ReadonlySignal<KpiView[] | undefined>;
  /** Said this week, the latest first. */
  wins: ReadonlySignal<Win[] | undefined>;
  /** Read after the first picture: it looks at all that is open. */
  shared: ReadonlySignal<SharedWork | undefined>;
}

/** Each signal is undefined until it was read. All but my part of `shared` tell of what the team may see. */
export function createOverview({ screen, goals }: Dashboard, end: AbortSignal): Overview {
  const own = whileShown(screen, end);
  const followed = <T>(query: (today: LocalDate) => Promise<T>) => live(() => {
    const today = screen.today.value;
    return () => query(today);
  }, own);
  const overdue = followed(overdueOn);
  const isDrawn = signal(false);
  afterPicture(computed(() => overdue.value !== undefined), () => { isDrawn.value = true; }, own.signal);
  return {
    overdue, promises: followed(promisesUntil), limbo: followed(() => theOrphans(null)), outcomes: followed(outcomesUntil), reasons: followed(reasonsUntil),
    cycle: followed(async (today) => cycleInForce((await theCycles()).map(({ cycle }) => cycle), today) ?? null),
    pairs: createPairs(goals, own), kpis: followed(kpiViews), wins: followed((today) => winsIn({ from: weekOf(today).from, to: today })),
    shared: live(() => (isDrawn.value ? theSharedWork : null), own),
  };
}
