// Why somebody is in this team: mine to write and to share or not; another's only where they shared it.
import { useSignal } from '@preact/signals';
import type { Person } from '@/lib/domain/person';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './People.module.css';

export function OwnWhy({ person, acts }: { person: Person; acts: PeopleActs }) {
  const words = useSignal(person.why ?? '');
  const shared = useSignal(person.whyShared ?? false);
  const save = () => acts.sayWhy(words.value, shared.value);
  return (
    <Panel name="Your own why" note={person.why && person.whyShared ? 'the team may see it' : 'only you'}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>Why are you in this team?
          <textarea class={ui.input} rows={3} value={words.value} onInput={(event) => { words.value = event.currentTarget.value; }} />
        </label>
        <label class={ui.row}><input type="checkbox" role="switch" checked={shared.value} onChange={(event) => { shared.value = event.currentTarget.checked; }} />Share it with the team</label>
        <span class={ui.actions}><button type="submit" class={`${ui.button} ${ui.dense}`}>Save your why</button></span>
      </Form>
    </Panel>
  );
}

export function SharedWhy({ person: { why, whyShared } }: { person: Person }) {
  return why && whyShared ? <Panel name="Why they are here"><p class={styles.why}>{why}</p></Panel> : null;
}
