// The four steps of first run, each a small form.
import { useSignal } from '@preact/signals';
import { folded, guestKey } from '@/lib/domain/person';
import type { Person, Team } from '@/lib/domain/person';
import type { GoalInput } from '@/lib/state/views';
import type { PersonInput } from '@/lib/domain/person';
import { addressProblem, readPeople, readPerson } from '@/lib/domain/typed-people';
import { usePersonRefusals } from '../team/person-refusals';
import { Form } from '../ui/Form';
import { useRefusal } from '../ui/refusal';
import { TypedField } from '../ui/TypedField';
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
  const refusals = usePersonRefusals();
  const submit = () => {
    const read = readPerson(name, email);
    return !refusals.refuses(read) && save({ name: read.name, emails: read.emails, aliases: [], function: null }, isWanted.value);
  };
  return (
    <Form class={ui.form} save={submit}>
      <h2 class={styles.title}>Who are you?</h2>
      <TypedField label="Your name" required value={name} placeholder="Dana Keller" refusal={refusals.name} set={(words) => { typed.value = { ...typed.value, name: words }; }} />
      <TypedField label="Your e-mail address, as in the calendar" inputMode="email" value={email} refusal={refusals.emails} set={(words) => { typed.value = { ...typed.value, email: words }; }} />
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
  const others = readPeople(typed.value);
  const understood = others.people.filter(({ emails }) => addressProblem(emails) === null);
  const refusal = useRefusal();
  return (
    <Form class={ui.form} save={() => !refusal.refuses(others.problem) && save([...chosen, ...others.people])}>
      <h2 class={styles.title}>Who is in the team?</h2>
      {strangers.length > 0 && <Guests strangers={strangers} isChosen={isChosen} choose={(stranger, on) => { ticked.value = new Map(ticked.value).set(guestKey(stranger), on); }} />}
      <div class={ui.field}>
        <label class={ui.field}>{strangers.length > 0 ? 'Others, one a line: a name, with an address if you like' : 'One person a line: a name, with an address if you like. Or open an event in the calendar to take its guests.'}
          <textarea class={ui.input} rows={3} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; refusal.refuses(null); }} {...refusal.marks} />
        </label>
        {refusal.told}
      </div>
      {understood.some(({ emails }) => emails.length > 0) && <Understood people={understood} />}
      <span class={ui.actions}><button type="submit" class={ui.primary} disabled={chosen.length + others.people.length === 0}>Add them</button></span>
    </Form>
  );
}

interface GuestsProps {
  strangers: readonly PersonInput[];
  isChosen: (stranger: PersonInput) => boolean;
  choose: (stranger: PersonInput, on: boolean) => void;
}

function Guests({ strangers, isChosen, choose }: GuestsProps) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>From this meeting’s guests</legend>
      <div class={styles.guests}>
        {strangers.map((stranger) => (
          <label key={guestKey(stranger)} class={ui.row}>
            <input type="checkbox" checked={isChosen(stranger)} onChange={(event) => choose(stranger, event.currentTarget.checked)} />
            {stranger.name} <span class={`${ui.muted} ${ui.small}`}>{stranger.emails[0]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which words were taken for a name and which for an address. */
function Understood({ people }: { people: readonly PersonInput[] }) {
  return (
    <ul class={styles.guests} aria-label="Understood">
      {people.map(({ name, emails }, index) => <li key={index} class={styles.understood}>{name} <span class={`${ui.muted} ${ui.small}`}>{emails[0]}</span></li>)}
    </ul>
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
