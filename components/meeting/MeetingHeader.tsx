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

/** How many guests are drawn before "+n"; fewer beside the words of a call. */
const shownGuests = { inCall: 6, otherwise: 10 };

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
  const room = phase === null ? shownGuests.otherwise : shownGuests.inCall;
  const away = (guest: GuestView) => phase !== null && here > 0 && !guest.here;
  return (
    <div class={`${styles.people} ${all.value ? styles.all : ''}`}>
      <ul class={styles.guests} aria-label="Guests" hidden={guests.length === 0}>
        {guests.map((guest, index) => (
          // Those not drawn are still told to screen readers.
          <li key={guest.key} class={all.value || index < room ? '' : ui.visuallyHidden}>
            <Avatar initials={initials(guest.name)} hue={hueOf(guest.key)} title={guest.name} away={away(guest)} />
            <span class={all.value ? '' : ui.visuallyHidden}>{guest.name}{guest.here ? ', here' : ''}</span>
          </li>
        ))}
      </ul>
      {guests.length > room && (
        <button type="button" class={ui.link} aria-expanded={all.value} aria-label={all.value ? 'Show fewer guests' : `Show ${guests.length - room} more guests`}
          onClick={() => { all.value = !all.value; }}>{all.value ? 'fewer' : `+${guests.length - room}`}</button>
      )}
      <span class={styles.count}>{guests.length === 0 ? 'No guests known yet' : phase !== null && here > 0 ? `${here} here` : `${guests.length} invited`}</span>
      {phase && <span class={`${ui.accented} ${ui.push} ${styles.phase}`}>{phase}</span>}
    </div>
  );
}
