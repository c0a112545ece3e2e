// Adds or edits a boulder: its name, what is at stake, and the goals that move it.
import { useSignal } from '@preact/signals';
import type { Boulder } from '@/lib/domain/goal';
import type { Id } from '@/lib/domain/record';
import type { TeamActs } from '@/lib/state/team-acts';
import type { GoalView } from '@/lib/state/views';
import { Form } from '../ui/Form';
import { Sheet } from '../ui/Sheet';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';

interface Props {
  /** null: a new boulder. */
  boulder: Boulder | null;
  goals: readonly GoalView[];
  acts: TeamActs;
  /** All places are taken: a new one asks which of these makes room (practice A35). */
  taken?: { boulders: readonly Boulder[]; swap: (outId: Id, input: Pick<Boulder, 'title' | 'stakes' | 'goalIds'>) => Promise<boolean> } | undefined;
  close: () => void;
}

export function BoulderSheet({ boulder, goals, acts, taken, close }: Props) {
  const typed = useSignal({ title: boulder?.title ?? '', stakes: boulder?.stakes ?? '', goalIds: boulder?.goalIds ?? [] });
  const outId = useSignal<Id>('');
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const toggle = (goalId: string, on: boolean) => set({ goalIds: on ? [...typed.value.goalIds, goalId] : typed.value.goalIds.filter((id) => id !== goalId) });
  const save = async () => {
    const input = { title: typed.value.title.trim(), stakes: typed.value.stakes.trim() || null, goalIds: typed.value.goalIds };
    const saving = boulder ? acts.changeBoulder(boulder.id, input) : taken ? taken.swap(outId.value, input) : acts.addBoulder(input);
    if (await saving) close();
  };
  return (
    <Sheet title={boulder ? 'Boulder' : 'New boulder'} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>In a word or two
          <input class={ui.input} required ref={focused} value={typed.value.title} placeholder="Renewals" onInput={(event) => set({ title: event.currentTarget.value })} />
        </label>
        <label class={ui.field}>What is at stake
          <input class={ui.input} value={typed.value.stakes} onInput={(event) => set({ stakes: event.currentTarget.value })} />
        </label>
        <fieldset class={ui.fieldset}>
          <legend>Goals that move it</legend>
          {goals.length === 0 && <p class={ui.muted}>No goals yet.</p>}
          {goals.map(({ goal }) => (
            <label key={goal.id} class={ui.row}>
              <input type="checkbox" checked={typed.value.goalIds.includes(goal.id)} onChange={(event) => toggle(goal.id, event.currentTarget.checked)} />
              {goal.title}
            </label>
          ))}
        </fieldset>
        {!boulder && taken && <MakesRoom boulders={taken.boulders} choose={(id) => { outId.value = id; }} />}
        <span class={ui.actions}>
          <button type="submit" class={ui.primary}>Save boulder</button>
          {boulder && <button type="button" class={ui.quiet} onClick={() => void acts.removeBoulder(boulder.id).then((ok) => { if (ok) close(); })}>Remove it</button>}
        </span>
      </Form>
    </Sheet>
  );
}

function MakesRoom({ boulders, choose }: { boulders: readonly Boulder[]; choose: (id: Id) => void }) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>Three are the most. Which one makes room?</legend>
      {boulders.map(({ id, title }) => <label key={id} class={ui.row}><input type="radio" name="out" required onChange={() => choose(id)} />{title}</label>)}
    </fieldset>
  );
}
