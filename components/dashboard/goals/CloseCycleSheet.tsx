// Before a cycle is closed: which goals are closed with it, and which go on elsewhere.
import type { Cycle } from '@/lib/domain/cycle';
import type { CycleReview, ReviewActs } from '@/lib/state/dashboard/goal-review';
import type { Goals } from '@/lib/state/dashboard/goals';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import styles from './Goals.module.css';

interface Props {
  cycle: Cycle;
  review: CycleReview;
  acts: ReviewActs;
  goals: Goals;
  close: () => void;
}

export function CloseCycleSheet({ cycle, review, acts, goals, close }: Props) {
  const closing = review.goals.flatMap(({ goal }) => (goal.status === 'active' ? goal : []));
  const ids = new Set(review.goals.map(({ goal }) => goal.id));
  const carried = goals.all.value?.flatMap(({ goal }) => (goal.carriedFromId && ids.has(goal.carriedFromId) ? goal : [])) ?? [];
  const open = closing.reduce((sum, { id }) => sum + (goals.open.value?.get(id)?.length ?? 0), 0);
  const shut = async () => { if (await acts.close(cycle)) close(); };
  return (
    <Sheet title={`Close ${cycle.title}`} close={close}>
      <Form class={ui.form} save={shut}>
        {closing.length === 0 && <p>None of its goals is active any more: only the cycle itself is closed.</p>}
        <Titles says={closing.length === 1 ? 'This goal is closed with it:' : 'These goals are closed with it:'} goals={closing} />
        {closing.length > 0 && <p class={ui.muted}>What is closed stays here to look back on.{open > 0 && ` ${open === 1 ? '1 commitment stays' : `${open} commitments stay`} open.`}</p>}
        <Titles says={carried.length === 1 ? 'This goal was carried on, and stays open:' : 'These goals were carried on, and stay open:'} goals={carried} />
        <span class={ui.actions}>
          <button type="submit" class={ui.primary}>Close {cycle.title}</button>
          <button type="button" class={ui.quiet} onClick={close}>Keep it open</button>
        </span>
      </Form>
    </Sheet>
  );
}

function Titles({ says, goals }: { says: string; goals: readonly { id: string; title: string }[] }) {
  return goals.length === 0 ? null : <div>{says}<ul class={styles.titles} aria-label={says}>{goals.map(({ id, title }) => <li key={id}>{title}</li>)}</ul></div>;
}
