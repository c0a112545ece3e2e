// The overview's charts: what is late by goal, promises by week, and why dates moved.
import { dayInSentence } from '@/lib/domain/local-date';
import { minimumSample } from '@/lib/domain/measures';
import type { Share } from '@/lib/domain/measures';
import type { Id } from '@/lib/domain/record';
import { later } from '../../ui/later';
import { Empty, Skeleton } from '../../ui/Message';
import { Bars } from '../Bars';
import { debtText } from '../debt-text';
import { Panel } from '../Page';
import type { OverviewProps } from './overview-props';
import { shareText } from './share-text';

const short = (day: string) => dayInSentence(day, day);

const Chart = later(() => import('../../ui/Chart').then((module) => module.Chart));

export function OverdueByGoal({ overview, dashboard }: OverviewProps) {
  const late = overview.overdue.value;
  const titles = dashboard.around.value.goals;
  const nameOf = (goalId: string | null) => (goalId === null ? 'No goal' : titles.get(goalId) ?? 'A closed goal');
  return (
    <Panel name="Overdue by goal" note="days late in all">
      {!late && <Skeleton heights={[18, 18]} />}
      {late?.count === 0 && <Empty>Nothing is late.</Empty>}
      {late && late.count > 0 && (
        <Bars caption="Overdue by goal" tone="late" bars={late.byGoal.map(({ goalId, ids, ...debt }) => ({
          name: nameOf(goalId), amount: debt.days, text: debtText(debt),
          open: () => { dashboard.over.value = { kind: 'rows', title: `Overdue: ${nameOf(goalId)}`, ids }; },
        }))} />
      )}
    </Panel>
  );
}

/** Each week opens what came due in it. Percentages as a line where a week has enough promises to tell, else a gap; counts that open their rows where none has. */
export function PromisesByWeek({ overview, dashboard }: OverviewProps) {
  const weeks = overview.promises.value?.weeks.map((week) => ({ ...week, name: `week of ${short(week.monday)}` }));
  const behind = ({ name, followThrough, ids }: { name: string; followThrough: Share; ids: Id[] }) => ({
    text: shareText(followThrough), open: () => { dashboard.over.value = { kind: 'rows', title: `Due in the ${name}`, ids }; },
  });
  const dues = weeks?.reduce((sum, { followThrough }) => sum + followThrough.of, 0);
  const anyPercent = weeks?.some(({ followThrough }) => followThrough.percent !== null);
  return (
    <Panel name="Kept by week" note={dues ? 'on the date in force' : undefined}>
      {!weeks && <Skeleton heights={[160]} />}
      {weeks && dues === 0 && <Empty>No promise was due in these weeks.</Empty>}
      {weeks && anyPercent && (
        <Chart title="Kept by week" days={weeks.map(({ monday }) => monday)} range={[0, 100]} dayText={short} valueText={(value) => `${Math.round(value)} %`}
          behind={weeks.map((week) => week.followThrough.of > 0 ? behind(week) : undefined)}
          lines={[{ name: 'kept on the date in force', tone: 'accent', values: weeks.map(({ followThrough }) => followThrough.percent) }]} />
      )}
      {weeks && dues !== 0 && !anyPercent && (
        <Bars caption="Kept by week" bars={weeks.filter(({ followThrough }) => followThrough.of > 0).map((week) => ({ name: week.name, amount: week.followThrough.count, ...behind(week) }))} />
      )}
    </Panel>
  );
}

/** Without the rows behind them: whose date moved is not what it is about. */
export function Reasons({ overview }: OverviewProps) {
  const reasons = overview.reasons.value;
  if (reasons === undefined) return null;
  return (
    <Panel name="Why dates moved" note="the team, last 4 weeks">
      {reasons === null
        ? <Empty>Fewer than {minimumSample} reasons were given: too few to tell.</Empty>
        : <Bars caption="Why dates moved" bars={reasons.map(({ reason, count }) => ({ name: reason, amount: count, text: String(count) }))} />}
    </Panel>
  );
}
