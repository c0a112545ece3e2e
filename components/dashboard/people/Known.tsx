// How a person is known, to read and to change in place.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { PersonForm } from '../../team/PersonForm';
import { isFocusLost } from '../../ui/focused';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import type { OneProps } from './one-props';
import styles from './People.module.css';

export function Known({ person, acts }: OneProps) {
  const editing = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    editing.value = false;
    // The form goes: the keyboard is where it came from, unless it went elsewhere meanwhile.
    requestAnimationFrame(() => { if (isFocusLost()) place.current?.closest('section')?.querySelector<HTMLElement>('button')?.focus(); });
  };
  const facts = [['Role', person.function], ['E-mail', person.emails.join(', ')], ['Also called', person.aliases.join(', ')], ['Good at', person.strengths?.join(', ')]] as const;
  return (
    <Panel name="Known as" action={!editing.value && <button type="button" class={ui.link} aria-label={`Edit ${person.name}`} onClick={() => { editing.value = true; }}>Edit</button>}>
      <div ref={place}>
        {editing.value
          ? <PersonForm person={person} label="Save" isFirst save={(input) => acts.change(person.id, input)} done={close} cancel={close} />
          : <dl class={styles.known}>{facts.map(([name, words]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`} class={words ? undefined : ui.muted}>{words || 'not said yet'}</dd>])}</dl>}
      </div>
    </Panel>
  );
}
