// Lines for the next one-to-one, each about something that itself does not change.
import { useSignal } from '@preact/signals';
import { firstName } from '@/lib/domain/person';
import { Form } from '../../ui/Form';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Coaching.module.css';
import type { OneProps } from './one-props';

export function RaisePrivately(props: OneProps) {
  const { one, person, between, acts } = props;
  const topics = one.between.value?.topics;
  return (
    <Panel name="For the next 1:1" note={between}>
      <div class={styles.stack}>
        {!topics && <Skeleton heights={[40]} />}
        {topics?.length === 0 && <Empty>Nothing yet. Raise here what you would rather talk about with {firstName(person.name)} alone.</Empty>}
        {topics && topics.length > 0 && (
          <ul class={styles.list}>
            {topics.map(({ id, text }) => <li key={id}>{text}<button type="button" class={ui.link} aria-label={`Talked about: ${text}`} onClick={() => void acts.talkedAbout(id)}>Talked about</button></li>)}
          </ul>
        )}
        <Raise {...props} />
      </div>
    </Panel>
  );
}

function Raise({ one, person, dashboard: { goals }, acts }: OneProps) {
  const chosen = useSignal('');
  const open = one.open.value;
  const commitments = [...open?.team ?? [], ...open?.ours ?? []].map(({ commitment }) => commitment);
  const raise = async () => {
    const id = chosen.value;
    if (await acts.raise(commitments.some((commitment) => commitment.id === id) ? { commitmentId: id } : { goalId: id }, person.id)) chosen.value = '';
  };
  return (
    <Form class={styles.add} save={raise}>
      <label class={ui.field}>About
        <select class={ui.input} required value={chosen.value} onChange={(event) => { chosen.value = event.currentTarget.value; }}>
          <option value="">Choose</option>
          <optgroup label={`Open with ${person.name}`}>{commitments.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}</optgroup>
          <optgroup label="Goals">{goals.value?.map(({ goal }) => <option key={goal.id} value={goal.id}>{goal.title}</option>)}</optgroup>
        </select>
      </label>
      <button type="submit" class={ui.button} disabled={chosen.value === ''}>Raise privately</button>
    </Form>
  );
}
