// One person in the list: who it is, how they are known, what they are good at, how much is open.
import { dayInSentence } from '@/lib/domain/local-date';
import { hueOf, initials } from '@/lib/domain/person';
import type { PersonRow } from '@/lib/state/dashboard/people';
import { addressOf } from '@/lib/state/dashboard/route';
import { Avatar } from '../../ui/Avatar';
import ui from '../../ui/ui.module.css';
import type { ScreenProps } from '../screen-props';
import styles from './People.module.css';

export function PersonLine({ row: { person, isMe, open, leads }, dashboard }: { row: PersonRow } & ScreenProps) {
  const { name, emails, aliases, strengths = [], leftOn } = person;
  const about = [person.function, leads > 0 && `leads ${leads} ${leads === 1 ? 'goal' : 'goals'}`, leftOn && `left ${dayInSentence(leftOn, dashboard.screen.today.value)}`].filter(Boolean);
  return (
    <li class={styles.person}>
      <span class={styles.who}>
        <Avatar initials={initials(name)} hue={hueOf(person.id)} />
        <span>
          <a class={ui.title} href={addressOf({ screen: 'people', id: person.id })}>{name}</a>{isMe && ' (you)'}
          <br /><span class={ui.muted}>{about.join(' · ') || 'no role yet'}</span>
        </span>
      </span>
      <span class={ui.muted}>{emails.join(', ') || 'no address'}{aliases.length > 0 && <><br />also {aliases.join(', ')}</>}</span>
      <span class={ui.muted}>{strengths.length > 0 && `good at ${strengths.join(', ')}`}</span>
      <span class={styles.open}>
        {open.length > 0
          ? <button type="button" class={ui.link} aria-label={`${open.length} open with ${name}`} onClick={() => { dashboard.over.value = { kind: 'rows', title: `Open with ${name}`, ids: open }; }}>{open.length} open</button>
          : <span class={ui.muted}>nothing open</span>}
      </span>
    </li>
  );
}
