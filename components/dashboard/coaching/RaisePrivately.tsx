// Lines for the next one-to-one, each about something that itself does not change.
import { useSignal } from '@preact/signals';
import { firstName } from '@/lib/domain/person';
import type { BetweenUs } from '@/lib/state/dashboard/coaching';
import { Form } from '../../ui/Form';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Coaching.module.css';
import type { OneProps } from './one-props';

export function RaisePrivately(props: OneProps) {
  const { one, person, between } = props;
  const raised = one.between.value;
  const isNothing = raised?.topics.length === 0 && raised.putOff.length === 0;
  return (
    <Panel name="For the next 1:1" note={between}>
      <div class={styles.stack}>
        {!raised && <Skeleton heights={[40]} />}
        {isNothing && <Empty>Nothing yet. Raise here what you would rather talk about with {firstName(person.name)} alone.</Empty>}
        {raised && !isNothing && <ForTheTalk raised={raised} {...props} />}
        <Raise {...props} />
      </div>
    </Panel>
  );
}

/** What was put off to it goes when it was talked about, or with the next talk that is written down. */
function ForTheTalk({ raised: { topics, putOff }, acts, dashboard }: OneProps & { raised: BetweenUs }) {
  const talked = (text: string, act: () => Promise<boolean>) => <button type="button" class={ui.link} aria-label={`Talked about: ${text}`} onClick={() => void act()}>Talked about</button>;
  return (
    <ul class={styles.list}>
      {putOff.map(({ id, text }) => (
        <li key={id}>
          <button type="button" class={ui.link} onClick={() => { dashboard.acts.opened.value = id; }}>{text}</button>
          {talked(text, () => dashboard.acts.settle(id, 'talkNow'))}
        </li>
      ))}
      {topics.map(({ id, text }) => <li key={id}>{text}{talked(text, () => acts.talkedAbout(id))}</li>)}
    </ul>
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
