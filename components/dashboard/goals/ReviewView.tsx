// Stepping back on a cycle (practice A9): what became of each goal, what was learned, the briefing, and what is carried on.
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Cycle } from '@/lib/domain/cycle';
import { whileShown } from '@/lib/state/dashboard/dashboard';
import { createReview, createReviewActs } from '@/lib/state/dashboard/goal-review';
import type { CycleReview, ReviewActs } from '@/lib/state/dashboard/goal-review';
import type { Goals } from '@/lib/state/dashboard/goals';
import { addressOf } from '@/lib/state/dashboard/route';
import { healthWords } from '../../goal/GoalMeter';
import { useFocusKept } from '../../ui/focus-kept';
import { percent } from '../../ui/percent';
import { WordsInPlace } from '../../ui/InPlace';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Behind } from '../Behind';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { CarryOn } from './CarryOn';
import { CloseCycleSheet } from './CloseCycleSheet';
import styles from './Goals.module.css';
import { Briefing } from './Briefing';
import { ReviewCharts } from './ReviewCharts';

const fates = ['kept', 'renegotiated', 'missed'] as const;

export function ReviewView({ dashboard, goals }: ScreenProps & { goals: Goals }) {
  const cycle = goals.cycle.value;
  if (!cycle) return <Empty>Looking back is done for one cycle: choose it above.</Empty>;
  return <OfCycle key={cycle.id} cycle={cycle} dashboard={dashboard} goals={goals} />;
}

function OfCycle({ cycle, dashboard, goals }: ScreenProps & { cycle: Cycle; goals: Goals }) {
  const acts = useMemo(() => createReviewActs(dashboard.screen), [dashboard]);
  const { review, charts } = useWhileShown((end) => createReview(cycle.id, whileShown(dashboard.screen, end)));
  const seen = review.value;
  return (
    <>
      <Panel name="What became of the goals" note="the team’s promises, never a person’s">
        {seen ? <Fates review={seen} dashboard={dashboard} /> : <Skeleton heights={[160]} />}
      </Panel>
      <ReviewCharts charts={charts.value} dashboard={dashboard} />
      <Panel name="What we take from it"><WordsInPlace label="What was learned" value={cycle.learned ?? ''} save={(learned) => acts.sayLearned(cycle, learned)} /></Panel>
      <Briefing cycle={cycle} acts={acts} />
      <Ending cycle={cycle} review={seen} acts={acts} goals={goals} />
    </>
  );
}

/** Each number opens what made it but the reasons: they would show whose date moved. */
function Fates({ review: { goals }, dashboard }: ScreenProps & { review: CycleReview }) {
  if (goals.length === 0) return <Empty>No goal was set in this cycle.</Empty>;
  return (
    <div class={styles.scroll} tabIndex={0} role="region" aria-label="Goals of the cycle">
      <table class={styles.table}>
        <thead><tr>{['Goal', 'Reached', 'Kept', 'Renegotiated', 'Missed', 'Why dates moved'].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {goals.map(({ goal, progress, health, behind, reasons }) => (
            <tr key={goal.id}>
              <th scope="row"><a href={addressOf({ screen: 'goals', id: goal.id })}>{goal.title}</a></th>
              <td>{progress === null ? 'no key result' : `${percent(progress)}${health ? `, ${health === 'reached' ? healthWords.reached : 'not reached'}` : ''}`}</td>
              {fates.map((fate) => <td key={fate}><Behind dashboard={dashboard} title={`${goal.title}: ${fate}`} ids={behind[fate]} /></td>)}
              <td>{reasons === null ? <span class={ui.muted}>too few to tell</span> : reasons.map(({ reason, count }) => `${reason} (${count})`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EndingProps {
  cycle: Cycle;
  /** Undefined until read. */
  review: CycleReview | undefined;
  acts: ReviewActs;
  goals: Goals;
}

function Ending(props: EndingProps) {
  const box = useRef<HTMLDivElement>(null);
  // Closed or opened again, the way back is where the keyboard was.
  useFocusKept(box, () => [...box.current?.querySelectorAll('button') ?? []].at(-1));
  return <div ref={box} class={styles.contents}>{props.cycle.status === 'closed' ? <Closed {...props} /> : <ToClose {...props} />}</div>;
}

function Closed({ cycle, acts }: EndingProps) {
  return (
    <Panel name="Closed">
      <p class={ui.row}><span class={ui.muted}>This cycle was looked back on and closed.</span><button type="button" class={ui.button} onClick={() => void acts.reopen(cycle)}>Open it again</button></p>
    </Panel>
  );
}

function ToClose({ review, ...props }: EndingProps) {
  const closing = useSignal(false);
  return (
    <>
      <CarryOn {...props} review={review} />
      <Panel name="Close the cycle">
        <p class={styles.ending}>
          <span class={ui.muted}>Its goals that were not carried on are closed with it. They stay here to look back on.</span>
          <button type="button" class={ui.button} disabled={!review} onClick={() => { closing.value = true; }}>Close {props.cycle.title}…</button>
        </p>
      </Panel>
      {closing.value && review && <CloseCycleSheet {...props} review={review} close={() => { closing.value = false; }} />}
    </>
  );
}
