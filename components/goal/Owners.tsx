// Who leads a goal and who has a stake, as badges, and in words for screen readers.
import { hueOf, initials } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { Avatar } from '../ui/Avatar';
import ui from '../ui/ui.module.css';
import styles from './Goal.module.css';

/** How many stakes are drawn before "+n". */
const shownStakes = 3;

interface Props {
  view: GoalView;
  people: ReadonlyMap<Id, Person>;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  /** The lead alone. */
  compact?: boolean;
}

export function Owners({ view, people, invited, compact }: Props) {
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
