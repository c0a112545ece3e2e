// A cycle: a quarter that is proposed, or dates of one's own.
import { useSignal } from '@preact/signals';
import type { Cycle } from '@/lib/domain/cycle';
import { proposedCycles } from '@/lib/domain/cycle-setting';
import type { CycleTerms } from '@/lib/domain/cycle-setting';
import type { LocalDate } from '@/lib/domain/record';
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { Goals } from '@/lib/state/dashboard/goals';
import { Form } from '../../ui/Form';
import { focused } from '../../ui/focused';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { choosePeriod } from './choose-period';

interface Props {
  /** null: a new one. */
  cycle: Cycle | null;
  goals: Goals;
  today: LocalDate;
  acts: GoalActs;
  close: () => void;
}

export function CycleSheet({ cycle, goals, today, acts, close }: Props) {
  const taken = new Set(goals.cycles.value?.map(({ startsOn }) => startsOn));
  const quarters = proposedCycles(today).filter(({ startsOn }) => !taken.has(startsOn));
  const terms = useSignal<CycleTerms>(cycle ?? quarters[0] ?? { title: '', startsOn: today, dueOn: today });
  const taking = useSignal(true);
  const set = (change: Partial<CycleTerms>) => { terms.value = { ...terms.value, ...change }; };
  const { title, startsOn, dueOn } = terms.value;
  const within = cycle ? [] : (goals.all.value ?? []).filter(({ goal }) => goal.status === 'active' && !goal.cycleId && goal.startsOn >= startsOn && goal.dueOn <= dueOn);
  const save = async () => {
    const own = { title, startsOn, dueOn };
    if (cycle) {
      if (await acts.changeCycle(cycle.id, own)) close();
      return;
    }
    const id = await acts.addCycle(own, taking.value ? within : []);
    if (id === undefined) return;
    close();
    choosePeriod(id);
  };
  return (
    <Sheet title={cycle ? 'Cycle' : 'New cycle'} close={close}>
      <Form class={ui.form} save={save}>
        {!cycle && quarters.length > 0 && (
          <span class={ui.actions}>{quarters.map((quarter) => (
            <button key={quarter.title} type="button" class={`${ui.button} ${ui.dense}`} aria-pressed={quarter.startsOn === startsOn && quarter.dueOn === dueOn} onClick={() => set(quarter)}>{quarter.title}</button>
          ))}</span>
        )}
        <label class={ui.field}>Name<input class={ui.input} ref={focused} value={title} placeholder={`${startsOn} – ${dueOn}`} onInput={(event) => set({ title: event.currentTarget.value })} /></label>
        <div class={ui.row}>
          <label class={ui.field}>From<input type="date" class={ui.input} required value={startsOn} onInput={(event) => set({ startsOn: event.currentTarget.value })} /></label>
          <label class={ui.field}>Until<input type="date" class={ui.input} required min={startsOn} value={dueOn} onInput={(event) => set({ dueOn: event.currentTarget.value })} /></label>
        </div>
        {within.length > 0 && (
          <label class={ui.row}>
            <input type="checkbox" checked={taking.value} onChange={(event) => { taking.value = event.currentTarget.checked; }} />
            Take in the {within.length === 1 ? 'goal' : `${within.length} goals`} with dates in it
          </label>
        )}
        <span class={ui.actions}><button type="submit" class={ui.primary}>{cycle ? 'Save cycle' : 'Add cycle'}</button></span>
      </Form>
    </Sheet>
  );
}
