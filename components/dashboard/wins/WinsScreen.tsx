// Wins: what the team achieved together, week by week, the small things too. No points, no streaks.
import { useSignal } from '@preact/signals';
import { dayInSentence } from '@/lib/domain/local-date';
import type { Win } from '@/lib/domain/win';
import { createWins } from '@/lib/state/dashboard/wins';
import type { WeekOfWins, WinsPage } from '@/lib/state/dashboard/wins';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { useAskedForm } from '../asked-form';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { WinSheet } from './WinSheet';
import styles from './Wins.module.css';

export function WinsScreen({ dashboard }: ScreenProps) {
  const page = useWhileShown((end) => createWins(dashboard, end));
  const editing = useSignal<Win | 'new' | null>(null);
  const weeks = page.weeks.value;
  const add = () => { editing.value = 'new'; };
  useAskedForm(dashboard, { win: add });
  return (
    <Page title="Wins" sub="The team’s, each for a goal. They open the next meeting." actions={<button type="button" class={ui.primary} onClick={add}>New win</button>}>
      {!weeks && <Skeleton heights={[120, 120]} />}
      {weeks?.length === 0 && <Empty>Nothing in these weeks yet. What went well, and who made it possible? Say it with “New win”.</Empty>}
      {weeks?.map((week) => <Week key={week.week} week={week} dashboard={dashboard} page={page} edit={(win) => { editing.value = win; }} />)}
      {editing.value !== null && <WinSheet win={editing.value === 'new' ? null : editing.value} dashboard={dashboard} page={page} close={() => { editing.value = null; }} />}
    </Page>
  );
}

function Week({ week, dashboard, page, edit }: ScreenProps & { week: WeekOfWins; page: WinsPage; edit: (win: Win) => void }) {
  const { today, goals } = dashboard.around.value;
  const known = dashboard.screen.team.value?.known;
  return (
    <Panel name={`${dayInSentence(week.from, today)} – ${dayInSentence(week.to, today)}`}>
      <ul class={styles.wins}>
        {week.wins.map((win) => (
          <li key={win.id} class={styles.win}>
            <p class={styles.text}>{win.text}</p>
            <p class={ui.muted}>{win.personIds.map((id) => known?.get(id)?.name ?? 'somebody who left').join(', ')} · {win.goalId === null ? 'not tied to a goal' : goals.get(win.goalId) ?? 'a closed goal'}</p>
            <span class={styles.acts}>
              <button type="button" class={ui.link} aria-label={`Edit ${win.text}`} onClick={() => edit(win)}>Edit</button>
              <button type="button" class={ui.link} aria-label={`Remove ${win.text}`} onClick={() => void page.remove(win.id)}>Remove</button>
            </span>
          </li>
        ))}
      </ul>
      {week.small.length > 0 && (
        <details class={styles.small} open={week.wins.length === 0}>
          <summary>{week.small.length === 1 ? 'One small win' : `${week.small.length} small wins`}</summary>
          <ul>{week.small.map((one) => <li key={one.id}><button type="button" class={styles.smallWin} onClick={() => { dashboard.acts.opened.value = one.commitmentId; }}>{one.text}</button></li>)}</ul>
        </details>
      )}
    </Panel>
  );
}
