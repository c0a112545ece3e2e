// What was understood of the line, as chips that can be given back, and what has to be asked.
import { dayText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { Ambiguous, Understood as Part } from '@/lib/domain/capture/captured';
import type { CaptureLine } from '@/lib/state/capture';
import type { Person } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import { hear } from '../keys/hear';
import { chipKeys } from '../keys/key-table-later';
import ui from '../ui/ui.module.css';
import styles from './Capture.module.css';

/** The line with what its chips need to be written out. */
export interface LineView {
  line: CaptureLine;
  people: ReadonlyMap<Id, Person>;
  goals: ReadonlyMap<Id, string>;
  today: LocalDate;
}

/** Backspace or Delete on a chip, or a click, makes its words plain text again; `back` gives the line the focus. */
export function Understood({ line, people, goals, today, back }: LineView & { back: () => void }) {
  const captured = line.captured.value;
  const giveBack = (part: Part) => { line.giveBack(part); back(); };
  const onKeyDown = (event: KeyboardEvent, part: Part) => {
    hear(chipKeys, event, { giveBack: () => giveBack(part) });
  };
  return (
    <>
      <ul class={styles.understood} aria-label="Understood" hidden={captured === null}>
        {captured?.understood.filter((part) => isSaved(part, captured.onlyMe)).map((part) => (
          <li key={`${part.start} ${part.meaning.kind}`}>
            <button type="button" class={styles.chip} title="Make it plain text again" onClick={() => giveBack(part)} onKeyDown={(event) => onKeyDown(event, part)}>
              {wordsFor(part, people, goals, today)}
            </button>
          </li>
        ))}
        {captured?.dueAssumed && <li class={ui.chip}>{dayText(captured.dueOn, today)}, assumed</li>}
        {captured && !captured.onlyMe && captured.ownerId === null && captured.ambiguous.length === 0 && <li class={ui.chip}>no owner yet</li>}
      </ul>
      {captured?.unknownNames.map((name) => (
        <span key={name} class={styles.unknown}>
          <span class={ui.soon}>nobody is called {name}</span>
          <button type="button" class={ui.link} onClick={() => { void line.addPerson(name); back(); }}>Add {name}</button>
        </span>
      ))}
      {line.text.value !== '' && line.kept.value === 'stored' && <span class={styles.state}>draft saved</span>}
    </>
  );
}

/** What only I can see is mine, whoever was named: that name is no owner. */
function isSaved({ meaning }: Part, onlyMe: boolean): boolean {
  return !(onlyMe && meaning.kind === 'owner');
}

function wordsFor({ meaning }: Part, people: ReadonlyMap<Id, Person>, goals: ReadonlyMap<Id, string>, today: string): string {
  switch (meaning.kind) {
    case 'owner': return people.get(meaning.personId)?.name ?? '';
    case 'partner': return `with ${firstName(people.get(meaning.personId)?.name ?? '')}`;
    case 'due': return dayText(meaning.dueOn, today);
    case 'goal': return goals.get(meaning.goalId) ?? '';
    case 'onlyMe': return 'only you';
  }
}

/** An ambiguous first name asks; it never guesses. */
export function Question({ line, people }: { line: CaptureLine; people: ReadonlyMap<Id, Person> }) {
  const asked = line.captured.value?.ambiguous[0];
  return asked ? <NameChoice asked={asked} people={people} choose={(id) => line.resolve(asked.start, asked.end, id)} /> : null;
}

export function NameChoice({ asked, people, choose }: { asked: Ambiguous; people: ReadonlyMap<Id, Person>; choose: (id: Id) => void }) {
  return (
    <div class={styles.ask} role="group" aria-label="Who do you mean?">
      <span>Who do you mean?</span>
      {asked.candidates.map((id) => (
        <button key={id} type="button" class={`${ui.button} ${ui.dense}`} onClick={() => choose(id)}>{people.get(id)?.name}</button>
      ))}
    </div>
  );
}
