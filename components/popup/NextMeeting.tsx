// The meeting that runs or comes next. What is open in it is read later, and has its line already.
import { Calendar } from 'lucide';
import { timeText } from '@/lib/domain/local-date';
import { seriesTitle } from '@/lib/domain/meeting';
import { addressOf } from '@/lib/state/dashboard/route';
import type { PopupMeeting } from '@/lib/state/popup-meeting';
import type { Held } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import type { OpenPage } from './deciding';
import styles from './Popup.module.css';

interface Props {
  held: Held;
  /** null: not read yet. */
  meeting: PopupMeeting | null;
  openPage: OpenPage;
}

export function NextMeeting({ held: { series, instance }, meeting, openPage }: Props) {
  return (
    <div class={`${ui.card} ${styles.next}`}>
      <span class={styles.nextIcon}><Icon icon={Calendar} /></span>
      <div class={styles.nextWords}>
        <div class={styles.nextTitle}>{seriesTitle(series)}</div>
        <div class={`${ui.muted} ${ui.small}`}>{whenText(instance.startsAt ?? '', new Date())}{meeting && ` · ${openText(meeting)}`}</div>
      </div>
      <button type="button" class={`${ui.link} ${ui.push}`} onClick={() => openPage('dashboard.html', addressOf({ screen: 'meetings', id: series.id }))}>Prepare</button>
    </div>
  );
}

function whenText(startsAt: string, now: Date): string {
  const minutes = Math.round((Date.parse(startsAt) - now.getTime()) / 60_000);
  if (minutes <= 0) return 'now';
  return minutes < 60 ? `in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}` : `at ${timeText(new Date(startsAt))}`;
}

function openText({ mine, mineOverdue }: PopupMeeting): string {
  return `you have ${mine === 0 ? 'nothing' : mine} open${mineOverdue > 0 ? `, ${mineOverdue} overdue` : ''}`;
}
