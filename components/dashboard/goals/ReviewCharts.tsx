// The cycle in lines: each goal's progress beside its pace, and what was kept week by week.
import { dayInSentence } from '@/lib/domain/local-date';
import type { CycleCharts } from '@/lib/state/dashboard/goal-review';
import { later } from '../../ui/later';
import { Empty, Skeleton } from '../../ui/Message';
import { Bars } from '../Bars';
import { agingText, debtText } from '../debt-text';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Goals.module.css';

const Chart = later(() => import('../../ui/Chart').then((module) => module.Chart));

const short = (day: string) => dayInSentence(day, day);
const percentText = (value: number) => `${Math.round(value)} %`;

export function ReviewCharts({ charts, dashboard }: ScreenProps & { charts: CycleCharts | undefined }) {
  const weeks = charts?.followThrough.filter(({ share }) => share.of > 0) ?? [];
  return (
    <Panel name="How it went">
      {!charts && <Skeleton heights={[160]} />}
      {charts && (
        <div class={styles.charts}>
          {charts.goals.filter(({ line }) => line.some(({ progress }) => progress !== null)).map(({ goal, line }) => (
            <section key={goal.id} aria-label={goal.title}>
              <h3 class={styles.subhead}>{goal.title}</h3>
              <Chart title={`${goal.title}: progress beside pace`} days={line.map(({ on }) => on)} range={[0, 100]} height={110} dayText={short} valueText={percentText}
                lines={[
                  { name: 'done', tone: 'accent', values: line.map(({ progress }) => progress === null ? null : 100 * progress) },
                  { name: 'pace', tone: 'muted', dashed: true, values: line.map(({ expected }) => 100 * expected) },
                ]} />
            </section>
          ))}
          <OverdueNow charts={charts} dashboard={dashboard} />
          <section aria-label="Kept by week">
            <h3 class={styles.subhead}>Kept by week</h3>
            {weeks.length === 0
              ? <Empty>No promise came due in this cycle.</Empty>
              : <Bars caption="Kept by week" bars={weeks.map(({ from, share, ids }) => ({
                name: `week of ${short(from)}`, amount: share.count, text: `${share.count} of ${share.of}`,
                open: () => { dashboard.over.value = { kind: 'rows', title: `Due in the week of ${short(from)}`, ids }; },
              }))} />}
          </section>
        </div>
      )}
    </Panel>
  );
}

/** What is still open of the cycle's promises and late, by goal. */
function OverdueNow({ charts: { goals }, dashboard }: ScreenProps & { charts: CycleCharts }) {
  const late = goals.flatMap(({ debt, ...one }) => debt ? [{ ...one, debt }] : []);
  return (
    <section aria-label="Overdue by goal">
      <h3 class={styles.subhead}>Overdue by goal</h3>
      {late.length === 0
        ? <Empty>Nothing is late.</Empty>
        : <Bars caption="Overdue by goal" tone="late" bars={late.map(({ goal, debt, lateIds }) => ({
            name: goal.title, amount: debt.days, text: debtText(debt), note: agingText(debt),
            open: () => { dashboard.over.value = { kind: 'rows', title: `Overdue: ${goal.title}`, ids: lateIds }; },
          }))} />}
    </section>
  );
}
