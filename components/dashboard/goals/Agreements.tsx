// Who agreed to an objective, and to which words (practice A2).
import { Check } from 'lucide';
import type { Agreement, Goal } from '@/lib/domain/goal';
import { consents } from '@/lib/domain/goal-workshop';
import type { Consent } from '@/lib/domain/goal-workshop';
import { hueOf, initials } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import { Avatar } from '../../ui/Avatar';
import { Icon } from '../../ui/Icon';
import ui from '../../ui/ui.module.css';
import styles from './Goals.module.css';

interface Props {
  goal: Goal;
  agreements: readonly Agreement[];
  people: readonly Person[];
  acts: GoalActs;
}

const words: Record<Consent, string> = { agreed: 'agreed', earlierWords: 'agreed to earlier words', open: 'not yet' };

export function Agreements({ goal, agreements, people, acts }: Props) {
  const stand = consents(goal, agreements, people.map(({ id }) => id));
  const missing = people.filter(({ id }) => stand.get(id) !== 'agreed');
  const earlier = new Set(agreements.filter(({ personId }) => stand.get(personId) === 'earlierWords').map(({ title }) => title));
  return (
    <div class={styles.agreements}>
      <ul class={styles.consents} aria-label={`Agreed to ${goal.title}`}>
        {people.map((person) => <Consenting key={person.id} person={person} consent={stand.get(person.id) ?? 'open'} goal={goal} acts={acts} />)}
      </ul>
      <p class={`${ui.small} ${ui.row}`}>
        <span class={ui.muted}>{people.length - missing.length} of {people.length} agreed</span>
        {missing.length > 1 && <button type="button" class={ui.link} onClick={() => void acts.agree(goal, missing.map(({ id }) => id), 'Everyone agreed')}>Everyone agrees</button>}
      </p>
      {[...earlier].map((title) => <p key={title} class={`${ui.muted} ${ui.small}`}>Earlier words: “{title}”</p>)}
    </div>
  );
}

function Consenting({ person, consent, goal, acts }: { person: Person; consent: Consent; goal: Goal; acts: GoalActs }) {
  const has = consent === 'agreed';
  const toggle = () => void (has
    ? acts.takeBackAgreement(goal, person.id, `${person.name} does not agree yet`)
    : acts.agree(goal, [person.id], `${person.name} agreed`));
  return (
    <li>
      <button type="button" class={styles.consent} data-consent={consent} aria-pressed={has} aria-label={`${person.name}: ${words[consent]}`} onClick={toggle}>
        <Avatar small initials={initials(person.name)} hue={hueOf(person.id)} ring={!has} />
        {person.name}
        {has && <Icon icon={Check} size={12} />}
        {consent === 'earlierWords' && <span class={styles.consentWord}>{words[consent]}</span>}
      </button>
    </li>
  );
}
