// Two records of one person become one: which stays is chosen, and what will move is said before it is done.
import { useSignal } from '@preact/signals';
import { mergingWarning } from '@/lib/domain/merge-people';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { createMergePreview } from '@/lib/state/dashboard/person';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { go } from '@/lib/state/dashboard/route';
import { SaveCopy } from '../../sidebar/Problems';
import { Form } from '../../ui/Form';
import { Empty } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import type { ScreenProps } from '../screen-props';
import { movedText } from './moved-text';

interface Props extends ScreenProps {
  person: Person;
  acts: PeopleActs;
  close: () => void;
}

export function MergeSheet({ person, dashboard, acts, close }: Props) {
  const otherId = useSignal<Id>('');
  const staysId = useSignal<Id>(person.id);
  const team = dashboard.screen.team.value;
  const others = [...team?.people ?? [], ...team?.former ?? []].filter(({ id }) => id !== person.id);
  const both = () => otherId.value === '' ? null : { into: staysId.value, from: staysId.value === person.id ? otherId.value : person.id };
  const preview = useWhileShown((end) => createMergePreview(dashboard, both, end));
  const other = others.find(({ id }) => id === otherId.value);
  const choose = (id: Id) => {
    otherId.value = id;
    staysId.value = person.id;
  };
  const merge = async () => {
    const chosen = both();
    if (!chosen || !await acts.merge(chosen.from, chosen.into)) return;
    close();
    go({ screen: 'people', id: chosen.into });
  };
  return (
    <Sheet title={`Merge ${person.name} with another`} close={close}>
      {others.length === 0 && <Empty>There is no other record to merge with.</Empty>}
      <Form class={ui.form} save={merge}>
        <label class={ui.field}>The other record of the same person
          <select class={ui.input} autofocus required value={otherId.value} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">Choose</option>
            {others.map((one) => <option key={one.id} value={one.id}>{nameOf(one)}</option>)}
          </select>
        </label>
        {other && <Which people={[person, other]} staysId={staysId.value} choose={(id) => { staysId.value = id; }} />}
        {other && <p role="status">{preview.value ? movedText(preview.value) : 'Looking at what will move…'}</p>}
        {other && <p class={ui.muted}>{mergingWarning} <SaveCopy exportAll={dashboard.exportAll} /></p>}
        <span class={ui.actions}>
          <button type="submit" class={ui.primary} disabled={!other || !preview.value}>Merge them</button>
          <button type="button" class={ui.quiet} onClick={close}>Cancel</button>
        </span>
      </Form>
    </Sheet>
  );
}

function Which({ people, staysId, choose }: { people: readonly Person[]; staysId: Id; choose: (id: Id) => void }) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>Which name stays</legend>
      {people.map((one) => <label key={one.id} class={ui.row}><input type="radio" name="stays" checked={one.id === staysId} onChange={() => choose(one.id)} />{nameOf(one)}</label>)}
    </fieldset>
  );
}

function nameOf({ name, emails, function: area }: Person): string {
  return [name, area, emails[0]].filter(Boolean).join(' · ');
}
