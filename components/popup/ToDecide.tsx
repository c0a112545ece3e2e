// Commitments to decide about, each with its three buttons.
import { useSignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { Popup as State } from '@/lib/state/popup';
import { snoozeChoices } from '@/lib/domain/snooze';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentItem } from '../commitment/CommitmentItem';
import commitment from '../commitment/Commitment.module.css';
import { DateEditor } from '../commitment/DateEditor';
import { leaveOnEscape } from '../commitment/editors';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import styles from './Popup.module.css';

type Asking = { id: Id; what: 'date' | 'snooze' } | null;

export function ToDecide({ views, state }: { views: readonly CommitmentView[]; state: State }) {
  const asking = useSignal<Asking>(null);
  const { acts } = state;
  return (
    <ul class={ui.card}>
      {views.map((view) => {
        const { id } = view.commitment;
        const done = acts.lingering.value.has(id);
        return (
          <CommitmentItem key={id} view={view} around={state.around.value} done={done} toggle={() => void (done ? acts.notDone(id) : acts.done(view))}>
            {!done && (asking.value?.id === id
              ? <Asked what={asking.value.what} view={view} state={state} close={() => { asking.value = null; }} />
              : <Buttons done={() => void acts.done(view)} ask={(what) => { asking.value = { id, what }; }} />)}
          </CommitmentItem>
        );
      })}
    </ul>
  );
}

function Buttons({ done, ask }: { done: () => void; ask: (what: 'date' | 'snooze') => void }) {
  return (
    <div class={styles.do}>
      <button type="button" class={`${ui.button} ${ui.dense}`} onClick={done}>Done</button>
      <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => ask('date')}>New date</button>
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={() => ask('snooze')}>Snooze</button>
    </div>
  );
}

function Asked({ what, view, state, close }: { what: 'date' | 'snooze'; view: CommitmentView; state: State; close: () => void }) {
  const { id, seriesId } = view.commitment;
  const closeIf = (saved: Promise<boolean>) => void saved.then((ok) => { if (ok) close(); });
  const next = state.meeting.value?.seriesId === seriesId ? state.meeting.value?.startsAt ?? null : null;
  if (what === 'date') {
    return <DateEditor commitment={view.commitment} today={state.screen.today.value} nextMeetingOn={null} cancel={close} save={(to, reason) => closeIf(state.acts.move(id, to, reason))} />;
  }
  return (
    <div class={commitment.editor} role="group" aria-label="Snooze until" onKeyDown={leaveOnEscape(close)}>
      <span class={commitment.choices}>
        {snoozeChoices(new Date(), next).map(({ label, until }, index) => (
          <button key={label} type="button" class={commitment.choice} ref={index === 0 ? focused : null} onClick={() => closeIf(state.acts.snooze(id, until))}>{label}</button>
        ))}
        <button type="button" class={commitment.choice} onClick={close}>cancel</button>
      </span>
    </div>
  );
}
