// The commitments that serve a goal, and the functions that have none for it lately (practice A3).
import { isOverdue } from '@/lib/domain/commitment';
import { idleFunctions, idleFrom } from '@/lib/domain/goal-reach';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentList } from '../../commitment/CommitmentList';
import { Empty } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Goals.module.css';
import type { GoalPartProps } from './goal-part-props';

export function Serving({ page, dashboard: { around, acts, over, screen } }: GoalPartProps) {
  const { view: { goal }, open, closed, items } = page;
  const [today, people] = [screen.today.value, around.value.everyone];
  const idle = idleFunctions(goal, items.commitments, people, today);
  // What was done a moment ago stays, ticked, where it stood.
  const lingering = [...acts.lingering.value.values()].filter(({ commitment }) => commitment.goalId === goal.id);
  const shown = [...new Map([...lingering, ...open].map((view) => [view.commitment.id, view])).values()];
  const behind = () => { over.value = { kind: 'rows', title: `${goal.title}: closed`, ids: closed.map(({ id }) => id) }; };
  return (
    <Panel name="Commitments that serve it" note={open.length || undefined}
      action={closed.length > 0 && <button type="button" class={ui.link} onClick={behind}>{closed.length} closed</button>}>
      {idle.length > 0 && <p class={`${ui.small} ${styles.hint}`}><span class={ui.soon}>nothing in {idleFrom} days</span> {idle.join(', ')}</p>}
      <CommitmentList sections={sectionsOf(shown, today)} around={around.value} acts={acts}
        empty={<Empty>Nothing is open for it. What is the next thing somebody will do, and by when?</Empty>} />
    </Panel>
  );
}

function sectionsOf(views: CommitmentView[], today: string) {
  const late = views.filter(({ commitment }) => isOverdue(commitment, today));
  const rest = views.filter((view) => !late.includes(view));
  return late.length === 0 ? [{ name: null, views: rest }] : [{ name: 'Overdue', views: late }, { name: 'Later', views: rest }].filter((section) => section.views.length > 0);
}
