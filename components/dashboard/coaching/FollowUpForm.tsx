// When a talk is looked at again: a day, or on purpose not.
import { useId } from 'preact/hooks';
import type { CoachingLog } from '@/lib/domain/coaching-log';
import { plusDays } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { CoachingActs } from '@/lib/state/dashboard/coaching-acts';
import ui from '../../ui/ui.module.css';
import styles from './Coaching.module.css';

export function FollowUpForm({ log, today, acts }: { log: CoachingLog; today: LocalDate; acts: CoachingActs }) {
  const hint = useId();
  const earliest = [plusDays(log.on, 1), today].sort().at(-1);
  const choose = (day: string) => { if (day !== '') void acts.followUp(log.id, day); };
  return (
    <div class={styles.stack}>
      <span class={ui.actions}>
        <label class={ui.row}><span class={`${ui.muted} ${ui.small}`}>Look at it again on</span>
          <input type="date" class={ui.input} style={{ inlineSize: 'auto' }} min={earliest} value={log.followUpOn ?? ''} aria-describedby={hint} onChange={(event) => choose(event.currentTarget.value)} />
        </label>
        <label class={ui.row}><input type="checkbox" checked={log.followUp === 'none'} onChange={(event) => { if (event.currentTarget.checked) void acts.followUp(log.id, null); }} /><span class={ui.small}>no follow-up</span></label>
      </span>
      {log.followUp === 'open' && <p id={hint} class={`${ui.muted} ${ui.small}`}>It can be closed once you chose one of the two.</p>}
    </div>
  );
}
