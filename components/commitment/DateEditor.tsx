// A new date: pick it, think again before a third later one, and say with one key why it moved.
import { useSignal } from '@preact/signals';
import { chainText, mustAskBeforeMove } from '@/lib/domain/chain';
import type { HistoryEntry } from '@/lib/domain/change';
import { dateAct, movesLater } from '@/lib/domain/commitment';
import type { Commitment, MoveReason } from '@/lib/domain/commitment';
import { dayText, plusDays } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { EditorBox } from './editors';
import { ReasonChoice } from './KeyedChoice';
import { ThirdMove } from './ThirdMove';
import type { Instead } from './ThirdMove';

interface Props {
  commitment: Commitment;
  today: LocalDate;
  /** Local day of the next meeting, if known. */
  nextMeetingOn: LocalDate | null;
  save: (to: LocalDate, reason?: MoveReason) => void;
  cancel: () => void;
  /** How it moved so far, and what can be done instead of moving it again. */
  before?: { moves: readonly HistoryEntry[]; instead: Instead };
}

export function DateEditor({ commitment, today, nextMeetingOn, save, cancel, before }: Props) {
  const chosen = useSignal<LocalDate | null>(null);
  const insists = useSignal(false);
  const missed = dateAct(commitment, plusDays(today, 1), today) === 'rePromised';
  const choose = (to: LocalDate) => {
    if (movesLater(commitment, to, today)) chosen.value = to;
    else save(to);
  };
  const to = chosen.value;
  const asks = before !== undefined && to !== null && !insists.value && mustAskBeforeMove(commitment, before.moves, to);
  return (
    <EditorBox cancel={cancel}>
      {missed && <p class={styles.question}>Its day has passed: that promise was missed, and a later date is a new one.</p>}
      {to === null && <DayChoice dueOn={commitment.dueOn} today={today} nextMeetingOn={nextMeetingOn} choose={choose} cancel={cancel} />}
      {asks && <ThirdMove instead={before.instead} chain={chainText(commitment, before.moves, today)} move={() => { insists.value = true; }} />}
      {to !== null && !asks && <MoveReasonChoice to={to} today={today} save={save} />}
    </EditorBox>
  );
}

/** `save` without a reason: skipped. */
export function MoveReasonChoice({ to, today, save }: { to: LocalDate; today: LocalDate; save: (to: LocalDate, reason?: MoveReason) => void }) {
  return <ReasonChoice question="What moved it?" detail={`New date ${dayText(to, today)}`} choose={(reason) => save(to, reason)} skip={() => save(to)} />;
}

interface DayProps {
  dueOn: LocalDate | null;
  today: LocalDate;
  nextMeetingOn: LocalDate | null;
  choose: (to: LocalDate) => void;
  cancel: () => void;
}

export function DayChoice({ dueOn, today, nextMeetingOn, choose, cancel }: DayProps) {
  const typed = useSignal(dueOn !== null && dueOn > today ? dueOn : plusDays(today, 1));
  const quick = [
    { label: 'Tomorrow', day: plusDays(today, 1) },
    ...(nextMeetingOn === null ? [] : [{ label: 'Next meeting', day: nextMeetingOn }]),
    { label: 'In a week', day: plusDays(today, 7) },
  ];
  return (
    <Form class={ui.form} save={() => { if (typed.value) choose(typed.value); }}>
      <span class={styles.choices}>
        {quick.map(({ label, day }) => (
          <button key={label} type="button" class={styles.choice} onClick={() => choose(day)}>{label} <span class={styles.key}>{dayText(day, today)}</span></button>
        ))}
      </span>
      <label class={ui.field}>Or on
        <input type="date" class={ui.input} ref={focused} required min={today} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      </label>
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Set date</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={cancel}>Cancel</button>
      </span>
    </Form>
  );
}
