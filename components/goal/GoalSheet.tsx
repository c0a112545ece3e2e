// Adds or edits a goal: its words, its cycle, who leads, who has a stake, and its key results.
import { useSignal } from '@preact/signals';
import type { Person } from '@/lib/domain/person';
import type { LocalDate } from '@/lib/domain/record';
import type { TeamActs } from '@/lib/state/team-acts';
import type { GoalView } from '@/lib/state/views';
import { Form } from '../ui/Form';
import { Sheet } from '../ui/Sheet';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import { KeyResultList } from './KeyResultList';

interface Props {
  /** null: a new goal. */
  view: GoalView | null;
  /** First and last day proposed for a new goal: this quarter. */
  cycle: { startsOn: LocalDate; dueOn: LocalDate };
  people: readonly Person[];
  acts: TeamActs;
  close: () => void;
}

export function GoalSheet({ view, cycle, people, acts, close }: Props) {
  const goal = useSignal({
    title: view?.goal.title ?? '', startsOn: view?.goal.startsOn ?? cycle.startsOn, dueOn: view?.goal.dueOn ?? cycle.dueOn, leadId: view?.leadId ?? '',
  });
  const set = (change: Partial<typeof goal.value>) => { goal.value = { ...goal.value, ...change }; };
  // Dates that run backwards already are no reason to refuse other words.
  const areAsStored = view?.goal.startsOn === goal.value.startsOn && view.goal.dueOn === goal.value.dueOn;
  const save = async () => {
    const input = { ...goal.value, title: goal.value.title.trim(), leadId: goal.value.leadId || null };
    if (await (view ? acts.changeGoal(view.goal.id, input) : acts.addGoal(input))) close();
  };
  return (
    <Sheet title={view ? 'Goal' : 'New goal'} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What will be true by then?
          <input class={ui.input} required ref={focused} value={goal.value.title} placeholder="Renew 92 % of clinics" onInput={(event) => set({ title: event.currentTarget.value })} />
        </label>
        <div class={ui.row}>
          <label class={ui.field}>From<input type="date" class={ui.input} required value={goal.value.startsOn} onInput={(event) => set({ startsOn: event.currentTarget.value })} /></label>
          <label class={ui.field}>Until<input type="date" class={ui.input} required min={areAsStored ? undefined : goal.value.startsOn} value={goal.value.dueOn} onInput={(event) => set({ dueOn: event.currentTarget.value })} /></label>
        </div>
        <label class={ui.field}>Who leads
          <select class={ui.input} value={goal.value.leadId} onChange={(event) => set({ leadId: event.currentTarget.value })}>
            <option value="">Nobody yet</option>
            {people.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
          </select>
        </label>
        <p class={`${ui.muted} ${ui.small}`}>Everyone else in the team has a stake in it.</p>
        <span class={ui.actions}>
          <button type="submit" class={ui.primary}>Save goal</button>
          {view && <button type="button" class={ui.quiet} onClick={() => void acts.closeGoal(view.goal.id).then((ok) => { if (ok) close(); })}>Close this goal</button>}
        </span>
      </Form>
      {view && <Stakes view={view} people={people} acts={acts} />}
      {view && <KeyResultList goalId={view.goal.id} keyResults={view.keyResults} acts={acts} />}
    </Sheet>
  );
}

function Stakes({ view, people, acts }: { view: GoalView; people: readonly Person[]; acts: TeamActs }) {
  const stakes = new Set(view.stakeIds);
  return (
    <fieldset class={ui.fieldset}>
      <legend>Who has a stake</legend>
      {people.filter((person) => person.id !== view.leadId).map((person) => (
        <label key={person.id} class={ui.row}>
          <input type="checkbox" checked={stakes.has(person.id)} onChange={(event) => void acts.setStake(view.goal.id, person.id, event.currentTarget.checked)} />
          {person.name}
        </label>
      ))}
    </fieldset>
  );
}
