// A new date: pick it, and if the promise moves to a later day, say why with one key.
import { useSignal } from '@preact/signals';
import { dateAct, moveReasons, movesLater } from '@/lib/domain/commitment';
import type { Commitment, MoveReason } from '@/lib/domain/commitment';
import { dayText, plusDays } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { leaveOnEscape } from './editors';

interface Props {
  commitment: Commitment;
  today: LocalDate;
  /** Local day of the next meeting, if known. */
  nextMeetingOn: LocalDate | null;
  save: (to: LocalDate, reason?: MoveReason) => void;
  cancel: () => void;
}

export function DateEditor({ commitment, today, nextMeetingOn, save, cancel }: Props) {
  const chosen = useSignal<LocalDate | null>(null);
  const missed = dateAct(commitment, plusDays(today, 1), today) === 'rePromised';
  const choose = (to: LocalDate) => {
    if (movesLater(commitment, to, today)) chosen.value = to;
    else save(to);
  };
  return (
    <div class={styles.editor} data-editor onKeyDown={leaveOnEscape(cancel)}>
      {missed && <p class={styles.question}>Its day has passed: that promise was missed, and a later date is a new one.</p>}
      {chosen.value === null
        ? <DayChoice dueOn={commitment.dueOn} today={today} nextMeetingOn={nextMeetingOn} choose={choose} cancel={cancel} />
        : <ReasonChoice to={chosen.value} today={today} choose={(reason) => save(chosen.value ?? today, reason)} />}
    </div>
  );
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
    <form class={ui.form} onSubmit={(event) => { event.preventDefault(); if (typed.value) choose(typed.value); }}>
      <span class={styles.choices}>
        {quick.map(({ label, day }) => (
          <button key={label} type="button" class={styles.choice} onClick={() => choose(day)}>{label} <span class={styles.key}>{dayText(day, today)}</span></button>
        ))}
      </span>
      <label class={ui.field}>Or on
        <input type="date" class={ui.input} ref={focused} required value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      </label>
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Set date</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={cancel}>Cancel</button>
      </span>
    </form>
  );
}

export function ReasonChoice({ to, today, choose }: { to: LocalDate; today: LocalDate; choose: (reason?: MoveReason) => void }) {
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = moveReasons[Number(event.key) - 1];
    if (reason) choose(reason);
  };
  return (
    <div role="group" aria-label="What moved it?" class={ui.form} onKeyDown={byKey}>
      <span class={styles.question}><b>What moved it?</b> <span class={ui.muted}>New date {dayText(to, today)}</span></span>
      <span class={styles.choices}>
        {moveReasons.map((reason, index) => (
          <button key={reason} type="button" class={styles.choice} ref={index === 0 ? focused : null} onClick={() => choose(reason)}>
            <span class={styles.key} aria-hidden="true">{index + 1}</span>{reason}
          </button>
        ))}
        <button type="button" class={styles.choice} onClick={() => choose()}>skip</button>
      </span>
    </div>
  );
}
