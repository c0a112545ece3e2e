// The head of the popup: how many are to be decided, the day, and the ways to the dashboard and the cover.
import { Check } from 'lucide';
import type { Popup } from '@/lib/state/popup';
import { ShieldButton } from '../presenting/ShieldButton';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import { openCount } from './deciding';
import type { OpenPage } from './deciding';
import styles from './Popup.module.css';

interface Props {
  state: Pick<Popup, 'screen' | 'decide' | 'acts'>;
  cover: () => void;
  openPage: OpenPage;
}

export function Head({ state: { screen, decide, acts }, cover, openPage }: Props) {
  const count = decide.value && openCount([...decide.value.overdue, ...decide.value.dueToday], acts);
  return (
    <header class={styles.head}>
      <span class={styles.logo}><Icon icon={Check} strokeWidth={3} /></span>
      <div>
        <h1 class={styles.title} tabIndex={-1}>{count === undefined ? 'Kept' : headline(count)}</h1>
        <div class={styles.date}>{longDate.format(new Date(`${screen.today.value}T12:00`))}</div>
      </div>
      <span class={`${ui.push} ${ui.row}`}>
        <button type="button" class={ui.button} onClick={() => openPage('dashboard.html')}>Dashboard</button>
        <ShieldButton cover={cover} />
      </span>
    </header>
  );
}

const longDate = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

function headline(count: number): string {
  const words = ['Nothing to decide', 'One to decide', 'Two to decide', 'Three to decide'];
  return words[count] ?? `${count} to decide`;
}
