// A glance at other screens, each one click away: ownership, KPIs off target, this week's wins, the work that is shared.
import type { SharedPart } from '@/lib/domain/alignment-share';
import type { Person } from '@/lib/domain/person';
import { addressOf } from '@/lib/state/dashboard/route';
import type { KpiView } from '@/lib/state/dashboard/kpis';
import type { GoalView } from '@/lib/state/views';
import { MatrixLegend } from '../../goal/MatrixLegend';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Bars } from '../Bars';
import { offText, targetText, valueText } from '../kpis/kpi-words';
import { Panel } from '../Page';
import type { OverviewProps } from './overview-props';
import styles from './Overview.module.css';
import { OwnershipGlance } from './OwnershipGlance';
import { shareText } from './share-text';
import { To } from './To';

/** How many goals, and how many people, are read at a glance. */
const [atAGlance, faces] = [8, 12];

export function Ownership({ overview, dashboard: { goals, around, screen } }: OverviewProps) {
  const [views, people, pairs] = [goals.value, around.value.everyone, overview.pairs.value];
  const more = (views?.length ?? 0) - atAGlance;
  return (
    <Panel name="Ownership" action={<To screen="ownership">Edit</To>}>
      {!views && <Skeleton heights={[200]} />}
      {views?.length === 0 && <Empty>No goal yet: nobody owns anything. <To screen="goals" query={{ form: 'goal' }}>Set the first goal</To></Empty>}
      {views && views.length > 0 && (
        <>
          <OwnershipGlance goals={views.slice(0, atAGlance)} people={leadsFirst(people, views.slice(0, atAGlance))} pairs={pairs} today={screen.today.value} />
          <div class={styles.foot}>
            <MatrixLegend withPace withAway={false} withPairs={(pairs?.size ?? 0) > 0} />
            {more > 0 && <To screen="ownership">{more} more</To>}
          </div>
        </>
      )}
    </Panel>
  );
}

/** As many as are read at a glance, in their order; where they are more, whoever leads one of the goals is among them. */
function leadsFirst(people: readonly Person[], views: readonly GoalView[]): Person[] {
  const leads = new Set(views.map(({ leadId }) => leadId));
  const [leading, others] = [people.filter(({ id }) => leads.has(id)), people.filter(({ id }) => !leads.has(id))];
  const shown = new Set([...leading, ...others].slice(0, faces));
  return people.filter((person) => shown.has(person));
}

export function KpisOffTarget({ overview }: OverviewProps) {
  const views = overview.kpis.value;
  const off = views?.filter(({ standing }) => standing.isOnTarget === false);
  return (
    <Panel name="KPIs off target" note={views && off && off.length > 0 ? `${off.length} of ${views.length}` : undefined} action={<To screen="kpis">All KPIs</To>}>
      {!views && <Skeleton heights={[18, 18]} />}
      {views?.length === 0 && <Empty>No KPI yet. <To screen="kpis" query={{ form: 'kpi' }}>Begin with the number you look at first</To></Empty>}
      {views && views.length > 0 && off?.length === 0 && <Empty>None: what has a value is on target.</Empty>}
      {off && off.length > 0 && <ul class={styles.list}>{off.map((view) => <Kpi key={view.kpi.id} view={view} />)}</ul>}
    </Panel>
  );
}

function Kpi({ view: { kpi, standing: { latest, offInARow, isMarked } } }: { view: KpiView }) {
  return (
    <li class={styles.line}>
      <a class={ui.title} href={addressOf({ screen: 'kpis', id: kpi.id })}>{kpi.title}</a>
      <span class={styles.meta}>
        <span>{latest && valueText(kpi, latest.value)}, target {targetText(kpi)}</span>
        <span class={isMarked ? ui.late : ui.soon}>{offText(kpi, offInARow)}</span>
      </span>
    </li>
  );
}

export function WonThisWeek({ overview, dashboard: { around } }: OverviewProps) {
  const wins = overview.wins.value;
  const { people, goals } = around.value;
  return (
    <Panel name="Won this week" action={<To screen="wins">All wins</To>}>
      {!wins && <Skeleton heights={[36, 36]} />}
      {wins?.length === 0 && <Empty>Nothing was said yet. What went well, and who made it possible? <To screen="wins" query={{ form: 'win' }}>Say a win</To></Empty>}
      <ul class={styles.list}>
        {wins?.map(({ id, text, personIds, goalId }) => (
          <li key={id} class={styles.line}>
            {text}
            <span class={styles.meta}>{personIds.map((one) => people.get(one)?.name ?? 'somebody who left').join(', ')} · {goalId === null ? 'not tied to a goal' : goals.get(goalId) ?? 'a closed goal'}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The team's for everybody; my own part for me alone (practice A38). */
export function SharedWork({ overview, dashboard: { over } }: OverviewProps) {
  const shared = overview.shared.value;
  const all = shared && shared.team.of + (shared.mine?.of ?? 0);
  const bar = (name: string, { ids, ...share }: SharedPart) => ({
    name, amount: share.of === 0 ? 0 : share.count / share.of, text: shareText(share),
    ...(ids.length > 0 && { open: () => { over.value = { kind: 'rows', title: `Shared work: ${name.toLowerCase()}`, ids }; } }),
  });
  return (
    <Panel name="Shared work" note="open for a boulder or a whole-team goal">
      {!shared && <Skeleton heights={[18, 18]} />}
      {all === 0 && <Empty>Nothing is open.</Empty>}
      {shared && all !== 0 && (
        <Bars caption="Shared work" bars={[bar('The team', shared.team), ...(shared.mine ? [bar('Yours (only you)', shared.mine)] : [])]} />
      )}
    </Panel>
  );
}
