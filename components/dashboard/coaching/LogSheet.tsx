// One talk: what it was about, the facts, what goes well, what should change, and the plan.
import { useSignal } from '@preact/signals';
import type { CoachingLog } from '@/lib/domain/coaching-log';
import { firstName } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import type { LocalDate } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import type { CoachingActs } from '@/lib/state/dashboard/coaching-acts';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';

interface Props {
  /** null: a new one. */
  log: CoachingLog | null;
  person: Person;
  today: LocalDate;
  acts: CoachingActs;
  close: () => void;
}

const parts = [['facts', 'The facts: what happened'], ['strengths', 'What goes well'], ['change', 'What should change'], ['plan', 'The plan']] as const;

export function LogSheet({ log, person, today, acts, close }: Props) {
  const typed = useSignal({ topic: log?.topic ?? '', on: log?.on ?? today, facts: log?.facts ?? '', strengths: log?.strengths ?? '', change: log?.change ?? '', plan: log?.plan ?? '' });
  const onlyMine = useSignal(false);
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const save = async () => {
    if (await (log ? acts.edit(log.id, typed.value) : acts.record({ ...typed.value, withId: person.id }, onlyMine.value))) close();
  };
  return (
    <Sheet title={log ? 'Talk' : `New talk with ${person.name}`} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What it is about
          <input class={ui.input} required autofocus value={typed.value.topic} onInput={(event) => set({ topic: event.currentTarget.value })} />
        </label>
        <label class={ui.field}>Talked on
          <input type="date" class={ui.input} required value={typed.value.on} onInput={(event) => set({ on: event.currentTarget.value })} />
        </label>
        {parts.map(([field, name]) => (
          <label key={field} class={ui.field}>{name}
            <textarea class={ui.input} rows={2} value={typed.value[field]} onInput={(event) => set({ [field]: event.currentTarget.value })} />
          </label>
        ))}
        {!log && <ForWhom person={person} onlyMine={onlyMine.value} choose={(mine) => { onlyMine.value = mine; }} />}
        <span class={ui.actions}><button type="submit" class={ui.primary}>Save talk</button></span>
      </Form>
    </Sheet>
  );
}

function ForWhom({ person, onlyMine, choose }: { person: Person; onlyMine: boolean; choose: (onlyMine: boolean) => void }) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>Private to</legend>
      {[false, true].map((mine) => (
        <label key={String(mine)} class={ui.row}><input type="radio" name="private" checked={onlyMine === mine} onChange={() => choose(mine)} />{visibilityText(mine ? 'me' : 'pair', firstName(person.name))}</label>
      ))}
    </fieldset>
  );
}
