// Calendar with no event open: today's meetings that have something open, and my own overdue items.
import type { AgendaMeeting } from '@/lib/state/agenda';
import type { Id } from '@/lib/domain/record';
import { Calendar } from 'lucide';
import { Icon } from '../ui/Icon';
import { Empty } from '../ui/Message';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import styles from './Meeting.module.css';

export function TodaysMeetings({ meetings, pick }: { meetings: readonly AgendaMeeting[]; pick: (seriesId: Id) => void }) {
  return (
    <Section name="Today’s meetings" count={meetings.length || undefined}>
      {meetings.length === 0
        ? <Empty>No meeting that Kept knows has anything open today. Open an event in the calendar to see what belongs to it.</Empty>
        : (
          <ul class={`${ui.card} ${styles.picks}`}>
            {meetings.map((meeting) => (
              <li key={meeting.instanceId}>
                <button type="button" class={styles.pick} onClick={() => pick(meeting.seriesId)}>
                  <Icon icon={Calendar} /><span>{meeting.title}</span><span class={styles.of}>{meeting.time} · {meeting.open} open</span>
                </button>
              </li>
            ))}
          </ul>
        )}
    </Section>
  );
}
