// Commitments to decide about, each with its buttons, and the question that is open under it.
import { mayNeedConversation } from '@/lib/domain/conversation';
import { localDateOf } from '@/lib/domain/local-date';
import { nudgingOf } from '@/lib/domain/nudging-usual';
import { snoozeChoices } from '@/lib/domain/snooze';
import type { SnoozeChoice } from '@/lib/domain/snooze';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentItem } from '../commitment/CommitmentItem';
import commitment from '../commitment/Commitment.module.css';
import { focusLine } from '../commitment/kept-focus';
import { toggle } from '../commitment/menu-entries';
import { LookBack, OpenEditor } from '../commitment/late-parts';
import { focused } from '../ui/focused';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import { deciding, finish, focusButton, goOnFrom, leaveQuestion } from './deciding';
import type { Deciding, Question } from './deciding';
import styles from './Popup.module.css';

interface Props {
  views: readonly CommitmentView[];
  deck: Deciding;
  /** What is decided about each: my own promise, or a conversation that is due. */
  about?: 'promise' | 'talk';
}

export function ToDecide({ views, deck, about = 'promise' }: Props) {
  const { state, asking, finishing } = deck;
  const { acts } = state;
  return (
    <ul class={ui.card}>
      {views.map((view) => {
        const { id } = view.commitment;
        const done = acts.lingering.value.has(id);
        const asked = asking.value?.id === id && done === (asking.value.what === 'win') ? asking.value.what : null;
        const ask = (what: Question) => { asking.value = { id, what }; };
        const isNeeded = state.around.value.toTalkAbout?.value.has(id) === true;
        const mayBeNeeded = isNeeded || !state.isAboutKnown.value && mayNeedConversation(view.commitment, state.screen.today.value);
        const talk = about === 'promise' && !done && mayBeNeeded ? { look: isNeeded ? undefined : styles.room, isOpen: asked === 'talk', open: () => ask('talk') } : undefined;
        const skip = () => { leaveQuestion(id); void acts.skipLookBack(id); };
        const asksOutcome = acts.lookingBack.value.has(id);
        return (
          <CommitmentItem key={id} view={view} around={state.around.value} done={done} talk={talk} toggle={() => toggle(view, acts)}
            open={() => { acts.opened.value = id; }} leave={asksOutcome ? skip : undefined}>
            {!done && (about === 'talk' ? <TalkButtons {...{ view, deck, asked, ask }} /> : <PromiseButtons {...{ view, deck, asked, ask }} />)}
            {asked && <Asked key={asked} {...{ view, deck, asked, ask }} />}
            {asksOutcome && <LookBack commitment={view.commitment} around={state.around.value} privacy={null} isFirst={finishing.value === id} acts={acts} skip={skip} saved={() => leaveQuestion(id)} toWin={() => ask('win')} />}
          </CommitmentItem>
        );
      })}
    </ul>
  );
}

interface ItemProps {
  view: CommitmentView;
  deck: Deciding;
  asked: Question | null;
  ask: (what: Question) => void;
}

function PromiseButtons({ view, deck, asked, ask }: ItemProps) {
  const { id } = view.commitment;
  return (
    <div class={styles.do}>
      <button {...deciding('done', id)} class={`${ui.button} ${ui.dense}`} onClick={() => void finish(view, deck)}>Done</button>
      <button {...deciding('date', id)} class={`${ui.button} ${ui.dense}`} aria-expanded={asked === 'date'} onClick={() => ask('date')}>New date</button>
      <button {...deciding('snooze', id)} class={`${ui.quiet} ${ui.dense}`} aria-expanded={asked === 'snooze'} onClick={() => ask('snooze')}>Snooze</button>
    </div>
  );
}

/** The ways in which a promise that needs a conversation goes on; "in the 1:1" only where there is somebody to meet. */
function TalkButtons({ view, deck: { state: { acts, around } }, asked, ask }: ItemProps) {
  const { id } = view.commitment;
  const isBetweenTwo = (around.value.toTalkAbout?.value.get(id)?.withId ?? null) !== null;
  const settle = (settling: Promise<boolean>) => void settling.then((ok) => { if (ok) goOnFrom(id); });
  return (
    <div class={styles.do}>
      <button {...deciding('talk', id)} class={`${ui.button} ${ui.dense}`} onClick={() => settle(acts.settle(id, 'talkNow'))}>Talk now</button>
      {isBetweenTwo && <button {...deciding('oneToOne', id)} class={`${ui.button} ${ui.dense}`} onClick={() => settle(acts.settle(id, 'oneToOne'))}>In the 1:1</button>}
      <button {...deciding('date', id)} class={`${ui.button} ${ui.dense}`} aria-expanded={asked === 'date'} onClick={() => ask('date')}>New date</button>
      <button {...deciding('drop', id)} class={`${ui.quiet} ${ui.dense}`} onClick={() => settle(acts.drop(id))}>Drop</button>
    </div>
  );
}

function Asked({ view, deck: { state, asking }, asked, ask }: ItemProps) {
  const { id, seriesId } = view.commitment;
  const [today, around] = [state.screen.today.value, state.around.value];
  const next = seriesId === null ? null : state.nextStarts.value.get(seriesId) ?? null;
  const nextOn = next === null ? null : localDateOf(new Date(next));
  const close = () => { asking.value = null; };
  const cancel = () => {
    close();
    if (asked === 'win') focusLine(id);
    else focusButton(asked === 'snooze' ? 'snooze' : 'date', id);
  };
  const decided = () => { goOnFrom(id); close(); };
  if (asked === null) return null;
  return asked === 'snooze'
    ? <SnoozeQuestion choices={snoozeChoices(new Date(), next, nudgingOf(state.screen.team.value?.settings))} cancel={cancel} snooze={(until) => void state.acts.snooze(id, until).then((ok) => { if (ok) decided(); })} />
    : <OpenEditor editor={asked} view={view} around={{ ...around, nextMeetingOn: nextOn !== null && nextOn > today ? nextOn : null }} acts={state.acts}
        edit={ask} close={cancel} saved={decided} />;
}

interface SnoozeProps {
  choices: readonly SnoozeChoice[];
  snooze: (until: Date) => void;
  cancel: () => void;
}

function SnoozeQuestion({ choices, snooze, cancel }: SnoozeProps) {
  return (
    <div class={commitment.editor} role="group" aria-label="Snooze until" onKeyDown={leaveOnEscape(cancel)}>
      <span class={commitment.choices}>
        {choices.map(({ label, until }, index) => (
          <button key={label} type="button" class={commitment.choice} ref={index === 0 ? focused : null} onClick={() => snooze(until)}>{label}</button>
        ))}
        <button type="button" class={commitment.choice} onClick={cancel}>cancel</button>
      </span>
    </div>
  );
}
