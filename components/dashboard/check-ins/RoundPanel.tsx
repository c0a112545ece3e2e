// The round: everybody gets a turn, in an order of this meeting's own. No time is kept.
import { useSignal } from '@preact/signals';
import { dayText, localDateOf } from '@/lib/domain/local-date';
import { expectedOf } from '@/lib/domain/check-in-waiting';
import { seriesTitle } from '@/lib/domain/meeting';
import type { Id } from '@/lib/domain/record';
import type { CheckInsPage, GoalThisWeek } from '@/lib/state/dashboard/check-ins';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { CheckInForm } from '../../check-in/CheckInForm';
import { Empty } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './CheckIns.module.css';

interface Props {
  dashboard: Dashboard;
  page: CheckInsPage;
  goals: readonly GoalThisWeek[];
}

export function RoundPanel({ dashboard, page, goals }: Props) {
  const { held, roundOf, round } = page;
  const today = dashboard.around.value.today;
  return (
    <Panel name="The round">
      {held.value?.length === 0 && <Empty>No meeting of the next days is known. Open one in the calendar with the sidebar beside it.</Empty>}
      {held.value && held.value.length > 0 && (
        <label class={ui.field}>In which meeting
          <select class={ui.input} value={roundOf.value ?? ''} onChange={(event) => { roundOf.value = event.currentTarget.value || null; }}>
            <option value="">Choose one</option>
            {held.value.map(({ series, instance }) => <option key={instance.id} value={instance.id}>{seriesTitle(series)}, {dayText(localDateOf(new Date(instance.startsAt ?? '')), today)}</option>)}
          </select>
        </label>
      )}
      {round.value && roundOf.value && <Turns dashboard={dashboard} page={page} goals={goals} instanceId={roundOf.value} />}
    </Panel>
  );
}

function Turns({ dashboard, page, goals, instanceId }: Props & { instanceId: Id }) {
  const open = useSignal<Id | null>(null);
  const { people, everyone } = dashboard.around.value;
  const round = page.round.value;
  if (!round) return null;
  const next = round.nextId;
  const theirs = goals.filter(({ view }) => next !== null && expectedOf(view).includes(next));
  return (
    <>
      <ol class={styles.turns}>
        {round.order.map((id) => {
          const had = !round.waitingIds.includes(id);
          return (
            <li key={id} aria-current={id === next ? 'step' : undefined}>
              <label class={ui.row}><input type="checkbox" checked={had} onChange={(event) => void page.acts.giveTurn(instanceId, id, event.currentTarget.checked)} />{people.get(id)?.name ?? 'Somebody'}{id === next && <span class={ui.accented}>next</span>}</label>
            </li>
          );
        })}
      </ol>
      <p role="status" class={ui.muted}>{next === null ? 'Everybody had a turn.' : `${round.waitingIds.length} to go.`}</p>
      {next !== null && theirs.map(({ view, said }) => (
        <div key={view.goal.id} class={styles.goal}>
          <div class={styles.goalLine}>
            <span class={styles.goalTitle}>{view.goal.title}</span>
            <button type="button" class={`${ui.button} ${ui.dense}`} aria-expanded={open.value === view.goal.id} onClick={() => { open.value = open.value === view.goal.id ? null : view.goal.id; }}>Check in for {people.get(next)?.name ?? 'them'}</button>
          </div>
          {open.value === view.goal.id && (
            <CheckInForm key={`${view.goal.id} ${next}`} view={view} personId={next} earlier={said.find(({ personId }) => personId === next) ?? null} people={everyone} acts={page.acts} close={() => { open.value = null; }} />
          )}
        </div>
      ))}
    </>
  );
}
