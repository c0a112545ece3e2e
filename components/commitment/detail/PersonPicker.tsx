// Choosing some of the people.
import { useSignal } from '@preact/signals';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { Buttons, closing } from './controls';
import styles from './Detail.module.css';

interface Props {
  label: string;
  chosen: readonly Id[];
  people: readonly Person[];
  save: (ids: Id[]) => Promise<boolean>;
  close: () => void;
}

export function PersonPicker({ label, chosen, people, save, close }: Props) {
  const ids = useSignal(new Set(chosen));
  const toggle = (id: Id, on: boolean) => {
    const next = new Set(ids.value);
    if (on) next.add(id);
    else next.delete(id);
    ids.value = next;
  };
  return (
    <Form class={ui.form} data-editor save={() => closing(save([...ids.value]), close)}>
      <fieldset class={ui.fieldset}>
        <legend>{label}</legend>
        <span class={styles.people}>
          {people.map((person) => (
            <label key={person.id}><input type="checkbox" checked={ids.value.has(person.id)} onChange={(event) => toggle(person.id, event.currentTarget.checked)} /> {person.name}</label>
          ))}
        </span>
      </fieldset>
      <Buttons label="Save" close={close} />
    </Form>
  );
}
