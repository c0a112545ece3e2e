// A new goal: its words, its cycle, who leads. The rest is said on its own page.
import { useSignal } from '@preact/signals';
import { cycleInForce } from '@/lib/domain/cycle-setting';
import { quarterOf } from '@/lib/domain/goal';
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { Goals } from '@/lib/state/dashboard/goals';
import { go } from '@/lib/state/dashboard/route';
import { Form } from '../../ui/Form';
import { focused } from '../../ui/focused';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import type { ScreenProps } from '../screen-props';

export function NewGoalSheet({ dashboard, goals, acts, close }: ScreenProps & { goals: Goals; acts: GoalActs; close: () => void }) {
  const [today, people] = [dashboard.screen.today.value, dashboard.around.value.everyone];
  const cycles = (goals.cycles.value ?? []).filter(({ status }) => status === 'open');
  const proposed = cycles.find(({ id }) => id === goals.period.value) ?? cycleInForce(cycles, today);
  const { startsOn, dueOn } = proposed ?? quarterOf(today);
  const draft = useSignal({ title: '', cycleId: proposed?.id ?? '', startsOn, dueOn, leadId: '' });
  const set = (change: Partial<typeof draft.value>) => { draft.value = { ...draft.value, ...change }; };
  const chooseCycle = (cycleId: string) => {
    const cycle = cycles.find(({ id }) => id === cycleId);
    set({ cycleId, ...(cycle && { startsOn: cycle.startsOn, dueOn: cycle.dueOn }) });
  };
  const save = async () => {
    const { leadId, cycleId, ...terms } = draft.value;
    const id = await acts.add({ ...terms, leadId: leadId || null, cycleId: cycleId || null });
    if (id === undefined) return;
    close();
    go({ screen: 'goals', id });
  };
  return (
    <Sheet title="New goal" close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What will be true by then?
          <input class={ui.input} required ref={focused} value={draft.value.title} placeholder="Renew 92 % of clinics" onInput={(event) => set({ title: event.currentTarget.value })} />
        </label>
        {cycles.length > 0 && (
          <label class={ui.field}>Cycle
            <select class={ui.input} value={draft.value.cycleId} onChange={(event) => chooseCycle(event.currentTarget.value)}>
              {cycles.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
              <option value="">None: dates of its own</option>
            </select>
          </label>
        )}
        <div class={ui.row}>
          <label class={ui.field}>From<input type="date" class={ui.input} required value={draft.value.startsOn} onInput={(event) => set({ startsOn: event.currentTarget.value })} /></label>
          <label class={ui.field}>Until<input type="date" class={ui.input} required min={draft.value.startsOn} value={draft.value.dueOn} onInput={(event) => set({ dueOn: event.currentTarget.value })} /></label>
        </div>
        <label class={ui.field}>Who leads
          <select class={ui.input} value={draft.value.leadId} onChange={(event) => set({ leadId: event.currentTarget.value })}>
            <option value="">Nobody yet</option>
            {people.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
          </select>
        </label>
        <p class={`${ui.muted} ${ui.small}`}>Everyone else in the team has a stake in it. Key results come next.</p>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Add goal</button></span>
      </Form>
    </Sheet>
  );
}
