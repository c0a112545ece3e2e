// What everybody said of each goal this week: obstacles can become topics, and help can be taken.
import type { CheckIn } from '@/lib/domain/check-in';
import type { HelpAsk } from '@/lib/domain/help-ask';
import type { CheckInsPage, GoalThisWeek } from '@/lib/state/dashboard/check-ins';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { addressOf } from '@/lib/state/dashboard/route';
import { Confidence } from '../../check-in/Confidence';
import { toldText } from '../../check-in/words';
import { Empty } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './CheckIns.module.css';

interface Props {
  dashboard: Dashboard;
  page: CheckInsPage;
  goals: readonly GoalThisWeek[];
}

export function TeamWeek({ dashboard, page, goals }: Props) {
  const nameOf = (id: string | null) => (id === null ? 'somebody' : dashboard.screen.team.value?.known.get(id)?.name ?? 'somebody who left');
  return (
    <Panel name="The team, this week">
      {goals.every(({ said }) => said.length === 0) && <Empty>Nobody has said anything yet this week.</Empty>}
      <ul>
        {goals.map(({ view: { goal }, said, asks, waiting }) => (
          <li key={goal.id} class={styles.goal}>
            <a class={ui.title} href={addressOf({ screen: 'goals', id: goal.id })}>{goal.title}</a>
            {said.length > 0 && <ul>{said.map((one) => <Said key={one.id} said={one} name={nameOf(one.personId)} page={page} />)}</ul>}
            {asks.map((ask) => <Ask key={ask.id} ask={ask} nameOf={nameOf} meId={dashboard.around.value.meId} page={page} />)}
            {waiting.length > 0 && <p class={styles.waiting}>waits for {waiting.map(nameOf).join(', ')}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Said({ said, name, page }: { said: CheckIn; name: string; page: CheckInsPage }) {
  return (
    <li class={styles.said}>
      <Confidence judged={said.confidence} />
      <span><b class={styles.who}>{name}</b> {toldText(said)}</span>
      {said.obstacle !== null && (
        <span class={styles.obstacle}>
          <span>In the way: {said.obstacle}</span>
          <select class={styles.topic} aria-label={`Make it a topic: ${said.obstacle}`} value="" onChange={(event) => { if (event.currentTarget.value !== '') void page.acts.raiseObstacle(said.id, event.currentTarget.value); event.currentTarget.value = ''; }}>
            <option value="">Make it a topic of…</option>
            {page.series.value?.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </span>
      )}
    </li>
  );
}

function Ask({ ask, nameOf, meId, page }: { ask: HelpAsk; nameOf: (id: string | null) => string; meId: string | null; page: CheckInsPage }) {
  return (
    <p class={styles.ask}>
      <span>{nameOf(ask.askedById)} asks {ask.fromId === null ? 'for help' : `${nameOf(ask.fromId)} for help`}: {ask.text}</span>
      {meId !== null && meId !== ask.askedById && <button type="button" class={ui.link} aria-label={`I take it: ${ask.text}`} onClick={() => void page.acts.takeHelp(ask.id, meId)}>I take it</button>}
    </p>
  );
}
