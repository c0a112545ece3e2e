// The team's name and its purpose, in its own words.
import { useSignal } from '@preact/signals';
import type { Team } from '@/lib/domain/person';
import type { TeamActs } from '@/lib/state/team-acts';
import { Form } from '../ui/Form';
import { Sheet } from '../ui/Sheet';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';

export function TeamSheet({ team, acts, close }: { team: Team | null; acts: TeamActs; close: () => void }) {
  const name = useSignal(team?.name ?? '');
  const purpose = useSignal(team?.purpose ?? '');
  const save = async () => {
    if (await acts.changeTeam({ name: name.value.trim() || 'My team', purpose: purpose.value.trim() || null })) close();
  };
  return (
    <Sheet title="Team and purpose" close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>The team’s name
          <input class={ui.input} value={name.value} onInput={(event) => { name.value = event.currentTarget.value; }} />
        </label>
        <label class={ui.field}>Why it exists
          <textarea class={ui.input} rows={3} ref={focused} value={purpose.value} onInput={(event) => { purpose.value = event.currentTarget.value; }} />
        </label>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Save</button></span>
      </Form>
    </Sheet>
  );
}
