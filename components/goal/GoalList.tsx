// The goals of this meeting: who leads, who has a stake, how far it has come against today's pace.
import { isBehind, pace, progress } from '@/lib/domain/goal';
import { hueOf, initials } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import { dayInSentence } from '@/lib/domain/local-date';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { Avatar } from '../ui/Avatar';
import ui from '../ui/ui.module.css';
import styles from './Goal.module.css';
import { percent, ProgressBar } from './ProgressBar';

interface Props {
  goals: readonly GoalView[];
  people: ReadonlyMap<Id, Person>;
  today: LocalDate;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  /** One line a goal, while the call runs. */
  compact: boolean;
  edit: (goalId: Id) => void;
}

/** How many stakes are drawn before "+n". */
const shownStakes = 3;

export function GoalList({ goals, people, today, invited, compact, edit }: Props) {
  return (
    <ul class={`${ui.card} ${compact ? styles.few : ''}`}>
      {goals.map((view) => (
        <li key={view.goal.id} class={compact ? styles.compact : styles.goal}>
          {compact
            ? <><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} compact /><Meter view={view} today={today} /></>
            : (
              <>
                <div class={styles.top}><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} /></div>
                <Meter view={view} today={today} words />
              </>
            )}
        </li>
      ))}
    </ul>
  );
}

function Title({ view: { goal }, edit }: { view: GoalView; edit: Props['edit'] }) {
  return <button type="button" class={styles.title} title="Edit this goal" onClick={() => edit(goal.id)}>{goal.title}</button>;
}

function Owners({ view, people, invited, compact }: { view: GoalView; people: Props['people']; invited: Props['invited']; compact?: boolean }) {
  const away = (id: Id) => invited !== null && !invited.has(id);
  const lead = view.leadId === null ? undefined : people.get(view.leadId);
  const stakes = compact ? [] : view.stakeIds.flatMap((id) => people.get(id) ?? []);
  const said = lead ? `Led by ${lead.name}${away(lead.id) ? ', owner absent' : ''}` : 'Nobody leads this goal yet';
  return (
    <span class={styles.owners}>
      <span class={ui.visuallyHidden}>{said}{stakes.length > 0 && `; with a stake: ${stakes.map((person) => person.name).join(', ')}`}</span>
      {lead
        ? <Avatar initials={initials(lead.name)} hue={hueOf(lead.id)} away={away(lead.id)} title={said} />
        : <span class={ui.soon}>no lead</span>}
      {stakes.slice(0, shownStakes).map((person) => (
        <Avatar key={person.id} ring initials={initials(person.name)} hue={hueOf(person.id)} away={away(person.id)} title={`${person.name} has a stake`} />
      ))}
      {stakes.length > shownStakes && <span class={styles.more} title={stakes.slice(shownStakes).map((person) => person.name).join(', ')}>+{stakes.length - shownStakes}</span>}
    </span>
  );
}

function Meter({ view, today, words }: { view: GoalView; today: LocalDate; words?: boolean }) {
  const done = progress(view.keyResults);
  const behind = done !== null && isBehind(done, pace(view.goal, today));
  return (
    <div class={styles.meter}>
      <ProgressBar view={view} today={today} />
      {words && <span>{done === null ? 'no key result' : `${percent(done)}${behind ? ', behind' : ''}`} · until {dayInSentence(view.goal.dueOn, today)}</span>}
    </div>
  );
}
