// Says a win, or changes one: what was achieved, who made it possible, and the goal it moved.
import { useSignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { Win } from '@/lib/domain/win';
import { isSaidAlone } from '@/lib/domain/win-saying';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { WinsPage } from '@/lib/state/dashboard/wins';
import { Form } from '../../ui/Form';
import { focused } from '../../ui/focused';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import styles from './Wins.module.css';

interface Props {
  /** null: a new one. */
  win: Win | null;
  dashboard: Dashboard;
  page: WinsPage;
  close: () => void;
}

export function WinSheet({ win, dashboard, page, close }: Props) {
  const { everyone, goals } = dashboard.around.value;
  const typed = useSignal({ text: win?.text ?? '', goalId: win?.goalId ?? '', personIds: win?.personIds ?? [] });
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const toggle = (id: Id, on: boolean) => set({ personIds: on ? [...typed.value.personIds, id] : typed.value.personIds.filter((other) => other !== id) });
  const save = async () => {
    if (await page.save(win?.id ?? null, { ...typed.value, goalId: typed.value.goalId || null })) close();
  };
  return (
    <Sheet title={win ? 'Win' : 'New win'} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What did we achieve?
          <input class={ui.input} required ref={focused} value={typed.value.text} placeholder="We kept all clinics open through the strike" onInput={(event) => set({ text: event.currentTarget.value })} />
        </label>
        <p role="status" class={styles.hint}>{isSaidAlone(typed.value.text) ? 'A win is the team’s: say it as “we”.' : ''}</p>
        <label class={ui.field}>For which goal
          <select class={ui.input} value={typed.value.goalId} onChange={(event) => set({ goalId: event.currentTarget.value })}>
            <option value="">Not tied to a goal</option>
            {[...goals].map(([id, title]) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        <fieldset class={ui.fieldset}>
          <legend>Who made it possible</legend>
          {everyone.length === 0 && <p class={ui.muted}>Nobody is in the team yet: add them under People.</p>}
          <div class={styles.people}>
            {everyone.map((person) => (
              <label key={person.id} class={ui.row}><input type="checkbox" checked={typed.value.personIds.includes(person.id)} onChange={(event) => toggle(person.id, event.currentTarget.checked)} />{person.name}</label>
            ))}
          </div>
        </fieldset>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Save win</button></span>
      </Form>
    </Sheet>
  );
}
