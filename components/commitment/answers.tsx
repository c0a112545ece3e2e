// What its owner answers, and what to do about a promise: a smaller one, other terms, no, or a conversation.
import { useSignal } from '@preact/signals';
import { overdueDays } from '@/lib/domain/commitment';
import type { Commitment, Counter, MoveReason } from '@/lib/domain/commitment';
import type { Threshold } from '@/lib/domain/conversation';
import { firstName } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import type { Surroundings } from '@/lib/state/surroundings';
import type { TalkDue } from '@/lib/state/to-talk-about';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import { EditorBox, EditorForm, TextEditor } from './editors';
import { KeyedChoice, ReasonChoice } from './KeyedChoice';

interface Common {
  commitment: Commitment;
  cancel: () => void;
}

/** Fewer words first, then why: with its reason it counts as renegotiated. */
export function SmallerEditor({ commitment, save, cancel }: Common & { save: (text: string, reason?: MoveReason) => void }) {
  const smaller = useSignal<string | null>(null);
  const take = (text: string) => {
    if (text.trim() === '') save(text);
    else smaller.value = text;
  };
  const text = smaller.value;
  if (text === null) return <TextEditor text={commitment.text} label="The part that can be promised" save={take} cancel={cancel} />;
  return <EditorBox cancel={cancel}><ReasonChoice question="What made it smaller?" detail={text} choose={(reason) => save(text, reason)} /></EditorBox>;
}

export function CounterEditor({ commitment, today, save, cancel }: Common & { today: LocalDate; save: (offer: Counter) => void }) {
  const text = useSignal(commitment.text);
  const day = useSignal(commitment.dueOn ?? '');
  const offer = (): Counter => ({
    text: text.value.trim() === commitment.text ? null : text.value.trim() || null,
    dueOn: day.value === commitment.dueOn ? null : day.value || null,
  });
  return (
    <EditorForm cancel={cancel} save={() => save(offer())}>
      <label class={ui.field}>What would be done instead
        <input class={ui.input} ref={focused} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} />
      </label>
      <label class={ui.field}>By
        <input type="date" class={ui.input} min={day.value === commitment.dueOn ? undefined : today} value={day.value} onInput={(event) => { day.value = event.currentTarget.value; }} />
      </label>
    </EditorForm>
  );
}

export function DeclineEditor({ save, cancel }: Omit<Common, 'commitment'> & { save: (reason?: MoveReason) => void }) {
  return <EditorBox cancel={cancel}><ReasonChoice question="What speaks against it?" choose={save} skip={() => save()} /></EditorBox>;
}

interface TalkProps extends Common {
  /** undefined: it needs none any more. */
  due: TalkDue | undefined;
  around: Surroundings;
  /** Each settles it. */
  outcomes: Record<'talkNow' | 'oneToOne' | 'newDate' | 'drop', () => void>;
}

export function TalkEditor({ commitment, due: { thresholds, withId } = settled, around, outcomes, cancel }: TalkProps) {
  const reasons: Record<Threshold, string> = {
    overdue: `${overdueDays(commitment, around.today)} days past its day`, laterDates: 'its date moved more than once', ignored: 'three reminders went by',
  };
  const why = thresholds.map((threshold) => reasons[threshold]);
  return (
    <EditorBox cancel={cancel}>
      <KeyedChoice question="Needs a conversation" detail={[why.join(', '), seenBy(withId, around)].join(' · ')} answers={[
        { label: 'talk now', act: outcomes.talkNow },
        ...(withId === null ? [] : [{ label: 'in the 1:1', act: outcomes.oneToOne }]),
        { label: 'new date', act: outcomes.newDate },
        { label: 'drop it', act: outcomes.drop },
      ]} />
    </EditorBox>
  );
}

const settled: TalkDue = { thresholds: [], withId: null };

/** Its owner and the chair: me, and the other of the two. */
function seenBy(withId: Id | null, { people }: Surroundings): string {
  return visibilityText(withId === null ? 'me' : 'pair', firstName(people.get(withId ?? '')?.name ?? '') || null) ?? '';
}
