// The people of the team: add them, also from this meeting's guests, and change what is known of them.
import { useSignal } from '@preact/signals';
import { hueOf, initials } from '@/lib/domain/person';
import type { Person, PersonInput } from '@/lib/domain/person';
import type { TeamActs } from '@/lib/state/team-acts';
import { Avatar } from '../ui/Avatar';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';
import { PersonForm } from './PersonForm';

interface Props {
  people: readonly Person[];
  meId: string | null;
  /** Guests of the meeting in front who are not in the team yet. */
  strangers: readonly PersonInput[];
  acts: TeamActs;
  close: () => void;
}

export function PeopleSheet({ people, meId, strangers, acts, close }: Props) {
  const editing = useSignal<string | null>(null);
  return (
    <Sheet title="People" close={close}>
      {strangers.length > 0 && (
        <button type="button" class={ui.button} onClick={() => void acts.addPeople(strangers)}>
          Add this meeting’s guests: {strangers.map((stranger) => stranger.name).slice(0, 3).join(', ')}{strangers.length > 3 && ` and ${strangers.length - 3} more`}
        </button>
      )}
      <ul class={ui.card}>
        {people.map((person) => (
          <li key={person.id} style={{ padding: '8px 12px' }}>
            {editing.value === person.id
              ? <PersonForm person={person} label="Save" save={(input) => acts.changePerson(person.id, input)} done={() => { editing.value = null; }} />
              : (
                <div class={ui.row}>
                  <Avatar initials={initials(person.name)} hue={hueOf(person.id)} />
                  <span>{person.name}{person.id === meId && ' (you)'} <span class={`${ui.muted} ${ui.small}`}>{person.function}</span></span>
                  <span class={`${ui.row} ${ui.push}`}>
                    {person.id !== meId && <button type="button" class={ui.link} aria-label={`This is me: ${person.name}`} onClick={() => void acts.thisIsMe(person.id)}>This is me</button>}
                    <button type="button" class={ui.link} aria-label={`Edit ${person.name}`} onClick={() => { editing.value = person.id; }}>Edit</button>
                  </span>
                </div>
              )}
          </li>
        ))}
        {people.length === 0 && <li style={{ padding: '12px' }} class={ui.muted}>Nobody yet. Add the people who make promises to each other.</li>}
      </ul>
      <fieldset class={ui.fieldset}>
        <legend>Add a person</legend>
        <PersonForm person={null} label="Add" save={async (input) => await acts.addPeople([input])} done={() => undefined} />
      </fieldset>
    </Sheet>
  );
}
