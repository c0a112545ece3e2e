// The head of the sidebar: which meeting, when, who is invited, and who is here.
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { hueOf, initials } from '@/lib/domain/person';
import type { GuestView } from '@/lib/state/guests';
import { Avatar } from '../ui/Avatar';
import ui from '../ui/ui.module.css';
import styles from './Meeting.module.css';

interface Props {
  title: string;
  when: string;
  /** null where no meeting is in front. */
  guests: readonly GuestView[] | null;
  /** "in the call"; null outside a call. */
  phase: string | null;
  /** Buttons at the right of the title. */
  children?: ComponentChildren;
}

/** How many guests are drawn before "+n". */
const shownGuests = 10;

export function MeetingHeader({ title, when, guests, phase, children }: Props) {
  return (
    <header class={styles.header}>
      <div class={styles.top}>
        <div class={styles.words}>
          <h1 class={styles.title} title={title}>{title}</h1>
          <div class={styles.when}>{when}</div>
        </div>
        {children}
      </div>
      {guests && <Guests guests={guests} phase={phase} />}
    </header>
  );
}

function Guests({ guests, phase }: { guests: readonly GuestView[]; phase: string | null }) {
  const all = useSignal(false);
  const here = guests.filter((guest) => guest.here).length;
  const shown = all.value ? guests : guests.slice(0, shownGuests);
  return (
    <div class={styles.people}>
      <ul class={styles.guests} aria-label="Guests" hidden={guests.length === 0}>
        {shown.map((guest, index) => (
          <li key={guest.key} class={all.value ? styles.named : ''}>
            <Avatar initials={initials(guest.name)} hue={hueOf(guest.key)} title={guest.name} away={phase !== null && here > 0 && !guest.here} />
            <span class={all.value ? '' : ui.visuallyHidden}>{guest.name}{guest.here ? ', here' : ''}{index < guests.length - 1 ? ',' : ''}</span>
          </li>
        ))}
      </ul>
      {guests.length > shownGuests && (
        <button type="button" class={ui.link} aria-expanded={all.value} onClick={() => { all.value = !all.value; }}>{all.value ? 'fewer' : `+${guests.length - shownGuests}`}</button>
      )}
      {guests.length === 0 ? <span>No guests known yet</span> : <span>{phase !== null && here > 0 ? `${here} here` : `${guests.length} invited`}</span>}
      {phase && <span class={`${ui.accented} ${ui.push}`}>{phase}</span>}
    </div>
  );
}
