// The four steps of first run, each a small form.
import { useSignal } from '@preact/signals';
import { folded, guestKey } from '@/lib/domain/person';
import type { Person, Team } from '@/lib/domain/person';
import type { GoalInput } from '@/lib/state/views';
import type { PersonInput } from '@/lib/domain/person';
import { Form } from '../ui/Form';
import ui from '../ui/ui.module.css';
import styles from './FirstRun.module.css';

interface MeStepProps {
  own: string | null;
  name: string;
  /** Whether a line before each meeting is wanted so far. */
  beforeMeeting: boolean;
  save: (me: PersonInput, beforeMeeting: boolean) => Promise<unknown>;
}

export function MeStep({ own, name: seenName, beforeMeeting, save }: MeStepProps) {
  // What the page tells may come late; what the user typed stays.
  const typed = useSignal<{ name?: string; email?: string }>({});
  const isWanted = useSignal(beforeMeeting);
  const name = typed.value.name ?? seenName;
  const email = typed.value.email ?? own ?? '';
  return (
    <Form class={ui.form} save={() => save({ name, emails: [email], aliases: [], function: null }, isWanted.value)}>
      <h2 class={styles.title}>Who are you?</h2>
      <label class={ui.field}>Your name
        <input class={ui.input} required value={name} placeholder="Dana Keller" onInput={(event) => { typed.value = { ...typed.value, name: event.currentTarget.value }; }} />
      </label>
      <label class={ui.field}>Your e-mail address, as in the calendar
        <input class={ui.input} type="email" value={email} onInput={(event) => { typed.value = { ...typed.value, email: event.currentTarget.value }; }} />
      </label>
      <label class={styles.choice}>
        <input type="checkbox" checked={isWanted.value} onChange={(event) => { isWanted.value = event.currentTarget.checked; }} />
        <span>Tell me ten minutes before a meeting what of mine is open in it <span class={`${ui.muted} ${ui.small}`}>One line, in working hours. Settings can change it.</span></span>
      </label>
      <span class={ui.actions}><button type="submit" class={ui.primary}>That’s me</button></span>
    </Form>
  );
}

interface TeamStepProps {
  strangers: readonly PersonInput[];
  /** A guest of my name is most likely me: left out unless ticked. */
  me: Person | null;
  save: (people: PersonInput[]) => Promise<unknown>;
}

export function TeamStep({ strangers, me, save }: TeamStepProps) {
  const typed = useSignal('');
  const ticked = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (stranger: PersonInput) => ticked.value.get(guestKey(stranger)) ?? (me === null || folded(stranger.name) !== folded(me.name));
  const chosen = strangers.filter(isChosen);
  const names = typed.value.split('\n').map((line) => line.trim()).filter(Boolean);
  return (
    <Form class={ui.form} save={() => save([...chosen, ...names.map((name) => ({ name, emails: [], aliases: [], function: null }))])}>
      <h2 class={styles.title}>Who is in the team?</h2>
      {strangers.length > 0 && (
        <fieldset class={ui.fieldset}>
          <legend>From this meeting’s guests</legend>
          <div class={styles.guests}>
            {strangers.map((stranger) => (
              <label key={guestKey(stranger)} class={ui.row}>
                <input type="checkbox" checked={isChosen(stranger)} onChange={(event) => { ticked.value = new Map(ticked.value).set(guestKey(stranger), event.currentTarget.checked); }} />
                {stranger.name} <span class={`${ui.muted} ${ui.small}`}>{stranger.emails[0]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label class={ui.field}>{strangers.length > 0 ? 'Others, one name a line' : 'One name a line. Open an event in the calendar to take its guests.'}
        <textarea class={ui.input} rows={3} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      </label>
      <span class={ui.actions}><button type="submit" class={ui.primary} disabled={chosen.length + names.length === 0}>Add them</button></span>
    </Form>
  );
}

type TeamWords = Partial<Pick<Team, 'name' | 'purpose'>>;

/** Begins with what is known. An emptied field is left out: first run adds, it never erases. */
export function PurposeStep({ team, save }: { team: Team | null; save: (said: TeamWords) => Promise<unknown> }) {
  const name = useSignal(team?.name ?? '');
  const purpose = useSignal(team?.purpose ?? '');
  const said = () => ({ ...(name.value.trim() && { name: name.value.trim() }), ...(purpose.value.trim() && { purpose: purpose.value.trim() }) });
  return (
    <Form class={ui.form} save={() => save(said())}>
      <h2 class={styles.title}>Why does this team exist?</h2>
      <label class={ui.field}>What the team is called
        <input class={ui.input} value={name.value} placeholder="Leadership" onInput={(event) => { name.value = event.currentTarget.value; }} />
      </label>
      <label class={ui.field}>Its purpose, in one sentence
        <textarea class={ui.input} rows={2} value={purpose.value} placeholder="We keep clinics open by making their supply boringly reliable." onInput={(event) => { purpose.value = event.currentTarget.value; }} />
      </label>
      <span class={ui.actions}><button type="submit" class={ui.primary}>Next</button></span>
    </Form>
  );
}

export function GoalStep({ cycle, save }: { cycle: Pick<GoalInput, 'startsOn' | 'dueOn'>; save: (goal: GoalInput) => Promise<unknown> }) {
  const title = useSignal('');
  const dueOn = useSignal(cycle.dueOn);
  return (
    <Form class={ui.form} save={() => save({ title: title.value.trim(), startsOn: cycle.startsOn, dueOn: dueOn.value, leadId: null })}>
      <h2 class={styles.title}>What is the first goal?</h2>
      <label class={ui.field}>What will be true by then?
        <input class={ui.input} required value={title.value} placeholder="Renew 92 % of clinics" onInput={(event) => { title.value = event.currentTarget.value; }} />
      </label>
      <label class={ui.field}>Until
        <input class={ui.input} type="date" required min={cycle.startsOn} value={dueOn.value} onInput={(event) => { dueOn.value = event.currentTarget.value; }} />
      </label>
      <span class={ui.actions}><button type="submit" class={ui.primary}>Finish</button></span>
    </Form>
  );
}
