// Pairs: two people of different functions who carry a goal together.
import { useSignal } from '@preact/signals';
import { pairWarning } from '@/lib/domain/pair';
import { Form } from '../../ui/Form';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Coaching.module.css';
import type { OneProps } from './one-props';

export function Pairs(props: OneProps) {
  const { one, dashboard: { goals }, person, acts } = props;
  const pairs = one.pairs.value;
  return (
    <Panel name="Pairs on goals" note="the team sees who carries a goal together">
      <div class={styles.stack}>
        {!pairs && <Skeleton heights={[40]} />}
        {pairs?.length === 0 && <Empty>{person.name} is in no pair yet.</Empty>}
        {pairs && pairs.length > 0 && (
          <ul class={styles.list}>
            {pairs.map(({ pair, goal, people, warning }) => (
              <li key={pair.id}>
                <b>{people.map(({ name }) => name).join(' and ')}</b> <span class={ui.muted}>{goal}</span>
                {warning && <span class={styles.warning}>{warning}</span>}
                <button type="button" class={ui.link} aria-label={`End the pair ${people.map(({ name }) => name).join(' and ')}`} onClick={() => void acts.unpair(pair.id)}>End</button>
              </li>
            ))}
          </ul>
        )}
        {goals.value && goals.value.length > 0 && <Join {...props} />}
      </div>
    </Panel>
  );
}

function Join({ person, dashboard: { goals, screen }, acts }: OneProps) {
  const chosen = useSignal({ goalId: '', otherId: '' });
  const others = screen.team.value?.people.filter(({ id }) => id !== person.id) ?? [];
  const other = others.find(({ id }) => id === chosen.value.otherId);
  const warning = other && pairWarning(person, other);
  const join = async () => {
    if (await acts.pairUp(chosen.value.goalId, person.id, chosen.value.otherId)) chosen.value = { goalId: '', otherId: '' };
  };
  return (
    <Form class={ui.form} save={join}>
      <div class={styles.add}>
        <label class={ui.field}>Pair with
          <select class={ui.input} required value={chosen.value.otherId} onChange={(event) => { chosen.value = { ...chosen.value, otherId: event.currentTarget.value }; }}>
            <option value="">Choose</option>{others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
        <label class={ui.field}>On
          <select class={ui.input} required value={chosen.value.goalId} onChange={(event) => { chosen.value = { ...chosen.value, goalId: event.currentTarget.value }; }}>
            <option value="">Choose</option>{goals.value?.map(({ goal }) => <option key={goal.id} value={goal.id}>{goal.title}</option>)}
          </select>
        </label>
        <button type="submit" class={ui.button}>Pair them</button>
      </div>
      <p role="status" class={styles.warning}>{warning}</p>
    </Form>
  );
}
