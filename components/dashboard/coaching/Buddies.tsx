// Who checks on whom: proposed, agreed to by both, ended. Nothing is seen before both want it.
import { useSignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { BuddyView } from '@/lib/state/dashboard/coaching';
import { Results } from '../../search/Results';
import { Form } from '../../ui/Form';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Coaching.module.css';
import type { OneProps } from './one-props';

export function Buddies(props: OneProps) {
  const buddies = props.one.buddies.value;
  return (
    <Panel name="Buddies" note="shown on this computer only">
      <div class={styles.stack}>
        {!buddies && <Skeleton heights={[40]} />}
        {buddies?.length === 0 && <Empty>Nobody yet. A buddy sees the other’s open items, once both want it.</Empty>}
        {buddies?.map((view) => <One key={view.buddy.id} view={view} {...props} />)}
        <Propose {...props} />
      </div>
    </Panel>
  );
}

function One({ view: { buddy, isSeeing, views }, dashboard: { screen, around, acts: open }, acts }: OneProps & { view: BuddyView }) {
  const nameOf = (id: Id) => screen.team.value?.known.get(id)?.name ?? 'somebody who left';
  const isMe = (id: Id) => id === screen.team.value?.meId;
  const words = `${isMe(buddy.buddyId) ? 'You check' : `${nameOf(buddy.buddyId)} checks`} on ${isMe(buddy.personId) ? 'you' : nameOf(buddy.personId)}`;
  return (
    <div class={styles.stack}>
      <ul class={styles.list}>
        <li>
          <b>{words}</b> <span class={ui.muted}>{isSeeing ? 'both want it' : 'proposed: nothing is seen yet'}</span>
          <span class={ui.row}>
            {!isSeeing && <button type="button" class={ui.link} aria-label={`Both want it: ${words}`} onClick={() => void acts.consent(buddy.id)}>Both want it</button>}
            <button type="button" class={ui.link} aria-label={`End: ${words}`} onClick={() => void acts.end(buddy.id)}>End</button>
          </span>
        </li>
      </ul>
      {isSeeing && views.length === 0 && <p class={`${ui.muted} ${ui.small}`}>Nothing is open.</p>}
      {isSeeing && <Results views={views} around={around.value} open={(id) => { open.opened.value = id; }} />}
    </div>
  );
}

function Propose({ person, dashboard: { screen }, acts }: OneProps) {
  const team = screen.team.value;
  const buddyId = useSignal(team?.meId ?? '');
  const others = team?.people.filter(({ id }) => id !== person.id) ?? [];
  const propose = () => acts.propose(person.id, buddyId.value);
  return (
    <Form class={styles.add} save={propose}>
      <label class={ui.field}>Who would check on {person.name}
        <select class={ui.input} value={buddyId.value} onChange={(event) => { buddyId.value = event.currentTarget.value; }}>
          {others.map(({ id, name }) => <option key={id} value={id}>{id === team?.meId ? `${name} (you)` : name}</option>)}
        </select>
      </label>
      <button type="submit" class={ui.button} disabled={buddyId.value === ''}>Propose</button>
    </Form>
  );
}
