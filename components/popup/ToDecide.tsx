// Commitments to decide about, each with its three buttons.
import { useSignal } from '@preact/signals';
import { localDateOf } from '@/lib/domain/local-date';
import type { Id, Instant } from '@/lib/domain/record';
import type { Popup as State } from '@/lib/state/popup';
import { snoozeChoices } from '@/lib/domain/snooze';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentItem } from '../commitment/CommitmentItem';
import commitment from '../commitment/Commitment.module.css';
import { leaveOnEscape } from '../commitment/editors';
import { hearMoves, lineHearing } from '../commitment/list-keys';
import { hear } from '../keys/hear';
import { decideKeys } from '../keys/key-table';
import { OpenEditor } from '../commitment/OpenEditor';
import type { Editor } from '../commitment/OpenEditor';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import styles from './Popup.module.css';

type Question = Editor | 'snooze';
type Asking = { id: Id; what: Question } | null;

export function ToDecide({ views, state }: { views: readonly CommitmentView[]; state: State }) {
  const asking = useSignal<Asking>(null);
  const { acts } = state;
  const toggle = (view: CommitmentView) => void (acts.lingering.value.has(view.commitment.id) ? acts.notDone(view.commitment.id) : acts.done(view));
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineHearing(event);
    const view = views.find(({ commitment: { id } }) => id === line?.dataset.commitment);
    if (!line || !view || hearMoves(event, line)) return;
    hear(decideKeys, event, { done: () => toggle(view), date: () => { asking.value = { id: view.commitment.id, what: 'date' }; } });
  };
  return (
    <ul class={ui.card} onKeyDown={onKeyDown}>
      {views.map((view) => {
        const { id } = view.commitment;
        const done = acts.lingering.value.has(id);
        const asked = asking.value?.id === id ? asking.value.what : null;
        const ask = (what: Question) => { asking.value = { id, what }; };
        const talk = !done && state.around.value.toTalkAbout?.value.has(id) ? { isOpen: asked === 'talk', open: () => ask('talk') } : undefined;
        return (
          <CommitmentItem key={id} view={view} around={state.around.value} done={done} talk={talk} toggle={() => toggle(view)}>
            {!done && (
              <>
                <Buttons id={id} asked={asked} done={() => { goOnFrom(id); void acts.done(view); }} ask={ask} />
                {asked && <Asked key={asked} what={asked} view={view} state={state} ask={ask} close={() => { asking.value = null; }} />}
              </>
            )}
          </CommitmentItem>
        );
      })}
    </ul>
  );
}

interface ButtonsProps {
  id: Id;
  asked: Question | null;
  done: () => void;
  ask: (what: Question) => void;
}

function Buttons({ id, asked, done, ask }: ButtonsProps) {
  const decide = (what: string) => ({ type: 'button', 'data-decide': `${what} ${id}` } as const);
  return (
    <div class={styles.do}>
      <button {...decide('done')} class={`${ui.button} ${ui.dense}`} onClick={done}>Done</button>
      <button {...decide('date')} class={`${ui.button} ${ui.dense}`} aria-expanded={asked === 'date'} onClick={() => ask('date')}>New date</button>
      <button {...decide('snooze')} class={`${ui.quiet} ${ui.dense}`} aria-expanded={asked === 'snooze'} onClick={() => ask('snooze')}>Snooze</button>
    </div>
  );
}

const button = (what: string, id: Id) => document.querySelector<HTMLElement>(`[data-decide="${what} ${id}"]`);

/** What is decided goes away: the keyboard moves on to the next item, or to the heading after the last one. */
function goOnFrom(id: Id): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-decide^="done "]')];
  const here = button('done', id);
  const next = all[all.findIndex((one) => one === here) + 1] ?? document.querySelector<HTMLElement>('h1');
  next?.focus();
}

interface AskedProps {
  what: Question;
  view: CommitmentView;
  state: State;
  ask: (what: Question) => void;
  close: () => void;
}

function Asked({ what, view, state, ask, close }: AskedProps) {
  const { id, seriesId } = view.commitment;
  const [today, around] = [state.screen.today.value, state.around.value];
  const next = seriesId === null ? null : state.nextStarts.value.get(seriesId) ?? null;
  const nextOn = next === null ? null : localDateOf(new Date(next));
  const cancel = () => { close(); button(what === 'snooze' ? what : 'date', id)?.focus(); };
  const decided = () => { goOnFrom(id); close(); };
  return what === 'snooze'
    ? <SnoozeQuestion next={next} cancel={cancel} snooze={(until) => void state.acts.snooze(id, until).then((ok) => { if (ok) decided(); })} />
    : <OpenEditor editor={what} view={view} around={{ ...around, nextMeetingOn: nextOn !== null && nextOn > today ? nextOn : null }} acts={state.acts}
        edit={ask} close={cancel} saved={decided} />;
}

function SnoozeQuestion({ next, snooze, cancel }: { next: Instant | null; snooze: (until: Date) => void; cancel: () => void }) {
  return (
    <div class={commitment.editor} role="group" aria-label="Snooze until" onKeyDown={leaveOnEscape(cancel)}>
      <span class={commitment.choices}>
        {snoozeChoices(new Date(), next).map(({ label, until }, index) => (
          <button key={label} type="button" class={commitment.choice} ref={index === 0 ? focused : null} onClick={() => snooze(until)}>{label}</button>
        ))}
        <button type="button" class={commitment.choice} onClick={cancel}>cancel</button>
      </span>
    </div>
  );
}
