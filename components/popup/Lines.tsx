// The lines of the popup that are no commitments: who asks for help, whom to follow up with, whom to remind.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { CoachingLog } from '@/lib/domain/coaching-log';
import type { Reminder } from '@/lib/domain/drafted-message';
import { dueText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import { addressOf } from '@/lib/state/dashboard/route';
import type { Popup } from '@/lib/state/popup';
import type { RestActs } from '@/lib/state/popup-rest';
import type { MessageActs } from '@/lib/state/reminders';
import type { AskView } from '@/lib/state/views';
import { later } from '../ui/later';
import ui from '../ui/ui.module.css';
import { deciding, focusButton, goOnFrom } from './deciding';
import type { OpenPage } from './deciding';
import styles from './Popup.module.css';

const MessageDraft = later(() => import('../message/MessageDraft').then((module) => module.MessageDraft));

interface LineProps {
  id: Id;
  what: ComponentChildren;
  /** Beside it, as a due date stands. */
  chip?: ComponentChildren;
  /** Below it, in small. */
  more?: ComponentChildren;
  children?: ComponentChildren;
}

export function Line({ id, what, chip, more, children }: LineProps) {
  return (
    <li class={styles.line} data-line={id}>
      <span class={styles.what}>{what}</span>{chip}
      {more && <span class={styles.more}>{more}</span>}
      {children && <div class={styles.below}>{children}</div>}
    </li>
  );
}

const nameOf = (state: Popup, id: Id | null) => firstName(state.around.value.people.get(id ?? '')?.name ?? '') || null;

export function Ask({ view, state, acts }: { view: AskView; state: Popup; acts: Pick<RestActs, 'take' | 'pass'> }) {
  const { ask, about } = view;
  const { meId, today } = state.around.value;
  const who = nameOf(state, ask.askedById === meId ? about.ownerId : ask.askedById) ?? 'Somebody';
  const decide = (deciding: Promise<void>) => { goOnFrom(ask.id); void deciding; };
  return (
    <Line id={ask.id} what={<>{who} asks: {ask.text}</>} chip={about.dueOn && <span class={ui.chip}>{dueText(about.dueOn, today)}</span>}
      more={`with “${about.text}”${ask.fromId === null ? ', from whoever can' : ''}`}>
      <div class={styles.do}>
        <button {...deciding('take', ask.id)} class={`${ui.button} ${ui.dense}`} onClick={() => { if (meId !== null) decide(acts.take(view, meId)); }}>Take it</button>
        <button {...deciding('pass', ask.id)} class={`${ui.quiet} ${ui.dense}`} onClick={() => decide(acts.pass(view))}>Not me</button>
      </div>
    </Line>
  );
}

export function FollowUp({ log, state, openPage }: { log: CoachingLog; state: Popup; openPage: OpenPage }) {
  const { today } = state.around.value;
  const other = nameOf(state, log.withId);
  return (
    <Line id={log.id} what={<>Follow up{other && ` with ${other}`}: {log.topic}</>} more={visibilityText(log.visibility, other)}
      chip={log.followUpOn && <span class={log.followUpOn < today ? ui.late : ui.soon}>{dueText(log.followUpOn, today)}</span>}>
      <div class={styles.do}>
        <button {...deciding('open', log.id)} class={`${ui.button} ${ui.dense}`} onClick={() => openPage('dashboard.html', addressOf({ screen: 'coaching', id: log.withId }))}>Open</button>
      </div>
    </Line>
  );
}

/** More people than that are reminded in a meeting. */
const mostPeople = 3;

export function Reminders({ reminders, state, messages }: { reminders: readonly Reminder[]; state: Popup; messages: MessageActs }) {
  const open = useSignal<Id | null>(null);
  return (
    <ul class={ui.card}>
      {reminders.slice(0, mostPeople).map((reminder) => {
        const { toId, items } = reminder;
        const close = () => { open.value = null; focusButton('remind', toId); };
        const gone = () => { goOnFrom(toId); open.value = null; };
        return (
          <Line key={toId} id={toId} what={(
            <span class={styles.quietRow}>
              <button {...deciding('remind', toId)} class={ui.link} aria-expanded={open.value === toId}
                onClick={() => { open.value = open.value === toId ? null : toId; }}>Remind {nameOf(state, toId)} about {items.length} overdue</button>
              <button {...deciding('later', toId)} class={`${ui.quiet} ${ui.dense}`} aria-label={`Do not suggest ${nameOf(state, toId)} this week`}
                onClick={() => { gone(); void messages.notThisWeek(reminder); }}>Not this week</button>
            </span>
          )}>
            {open.value === toId && <MessageDraft reminder={reminder} acts={messages} close={close} taken={gone} />}
          </Line>
        );
      })}
    </ul>
  );
}
