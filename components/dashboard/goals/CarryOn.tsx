// Which goals go on in the next cycle, from where their key results stand, with or without what is open.
import { useSignal } from '@preact/signals';
import type { Cycle } from '@/lib/domain/cycle';
import type { Id } from '@/lib/domain/record';
import type { CycleReview, ReviewActs } from '@/lib/state/dashboard/goal-review';
import type { Goals } from '@/lib/state/dashboard/goals';
import { Form } from '../../ui/Form';
import { Empty } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Goals.module.css';

interface Props {
  cycle: Cycle;
  review: CycleReview | undefined;
  acts: ReviewActs;
  goals: Goals;
}

export function CarryOn({ cycle, review, acts, goals }: Props) {
  const chosen = useSignal<ReadonlySet<Id>>(new Set());
  const [withOpen, toId] = [useSignal(true), useSignal('')];
  const others = goals.cycles.value?.filter(({ id, status }) => id !== cycle.id && status === 'open') ?? [];
  const to = others.find(({ id }) => id === toId.value) ?? others.find(({ startsOn }) => startsOn > cycle.startsOn) ?? others[0];
  const active = review?.goals.filter(({ goal }) => goal.status === 'active') ?? [];
  const toggle = (id: Id, on: boolean) => { chosen.value = new Set(on ? [...chosen.value, id] : [...chosen.value].filter((one) => one !== id)); };
  const carry = async () => {
    const picked = active.filter(({ goal }) => chosen.value.has(goal.id)).map(({ goal }) => ({ goalId: goal.id, withOpen: withOpen.value }));
    if (to && picked.length > 0 && await acts.carry(to, picked)) chosen.value = new Set();
  };
  return (
    <Panel name="Carry on">
      {active.length === 0 && <Empty>No goal of this cycle is active any more.</Empty>}
      {active.length > 0 && !to && <Empty>Make the next cycle first, by “New cycle” above. Then choose here which goals go on in it.</Empty>}
      {active.length > 0 && to && (
        <Form class={ui.form} save={carry}>
          <fieldset class={styles.carry}>
            <legend>Goals that go on, from where they stand</legend>
            {active.map(({ goal }) => (
              <label key={goal.id} class={ui.row}><input type="checkbox" checked={chosen.value.has(goal.id)} onChange={(event) => toggle(goal.id, event.currentTarget.checked)} />{goal.title}</label>
            ))}
          </fieldset>
          <label class={ui.row}><input type="checkbox" checked={withOpen.value} onChange={(event) => { withOpen.value = event.currentTarget.checked; }} />With their open commitments and topics</label>
          <span class={ui.actions}>
            <select class={ui.button} aria-label="Into which cycle" value={to.id} onChange={(event) => { toId.value = event.currentTarget.value; }}>
              {others.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
            <button type="submit" class={ui.button} disabled={chosen.value.size === 0}>Carry into {to.title}</button>
          </span>
        </Form>
      )}
    </Panel>
  );
}
