// Looking back on a cycle: what became of its goals, its briefing, what was learned, and what is carried on (practice A9).
import type { ReadonlySignal } from '@preact/signals';
import type { Cycle } from '../../domain/cycle';
import type { Id } from '../../domain/record';
import { sayLearned } from '../../store/commands/cycles';
import { carryGoals, closeCycle, reopenCycle } from '../../store/commands/cycles-closing';
import type { Carrying } from '../../store/commands/cycles-closing';
import { cycleBriefing, cycleCharts, cycleReview } from '../../store/queries/cycles-review';
import type { CycleCharts, CycleReview } from '../../store/queries/cycles-review';
import type { Receipt } from '../../store/write';
import { live } from '../live';
import type { Screen } from '../screen';

export type { CycleCharts, CycleReview } from '../../store/queries/cycles-review';

export interface Review {
  /** Undefined until read. */
  review: ReadonlySignal<CycleReview | undefined>;
  charts: ReadonlySignal<CycleCharts | undefined>;
}

export function createReview(cycleId: Id, screen: Screen): Review {
  const followed = <T>(query: (cycleId: Id, today: string) => Promise<T>) => live(() => {
    const today = screen.today.value;
    return () => query(cycleId, today);
  }, screen);
  return { review: followed(cycleReview), charts: followed(cycleCharts) };
}

export interface ReviewActs {
  sayLearned(cycle: Cycle, learned: string): Promise<boolean>;
  carry(to: Cycle, goals: readonly Carrying[]): Promise<boolean>;
  close(cycle: Cycle): Promise<boolean>;
  reopen(cycle: Cycle): Promise<boolean>;
  /** As Markdown; undefined when it could not be made, which is told. */
  briefing(cycle: Cycle): Promise<string | undefined>;
  /** Says how the copying went. */
  copied(ok: boolean): void;
}

export function createReviewActs({ run, announce, today }: Screen): ReviewActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await run(command);
    if (receipt?.change) announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    sayLearned: ({ id }, learned) => say('Saved', () => sayLearned(id, learned)),
    carry: (to, goals) => say(`${goals.length === 1 ? '1 goal' : `${goals.length} goals`} carried into ${to.title}`, () => carryGoals(to.id, goals)),
    close: ({ id, title }) => say(`${title} is closed`, () => closeCycle(id, null)),
    reopen: ({ id, title }) => say(`${title} is open again`, () => reopenCycle(id)),
    briefing: ({ id }) => run(() => cycleBriefing(id, today.value)),
    copied: (ok) => announce(ok ? 'Briefing copied' : 'The browser did not let Kept copy: the text is below, to copy by hand'),
  };
}
