// What its owner answers, and what to do about a promise: a smaller one, other terms, no, or a conversation.
import { useSignal } from '@preact/signals';
import { overdueDays } from '@/lib/domain/commitment';
import type { Commitment, Counter, MoveReason } from '@/lib/domain/commitment';
import type { Threshold } from '@/lib/domain/conversation';
import { firstName } from '@/lib/domain/person';
import type { LocalDate } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import type { Surroundings } from '@/lib/state/surroundings';
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
  thresholds: readonly Threshold[];
  around: Surroundings;
  /** Each settles it. */
  outcomes: Record<'talkNow' | 'oneToOne' | 'newDate' | 'drop', () => void>;
}

export function TalkEditor({ commitment, thresholds, around, outcomes, cancel }: TalkProps) {
  const reasons: Record<Threshold, string> = {
    overdue: `${overdueDays(commitment, around.today)} days past its day`, laterDates: 'its date moved more than once', ignored: 'three reminders went by',
  };
  const why = thresholds.map((threshold) => reasons[threshold]);
  return (
    <EditorBox cancel={cancel}>
      <KeyedChoice question="Needs a conversation" detail={[why.join(', '), seenBy(commitment, around)].join(' · ')} answers={[
        { label: 'talk now', act: outcomes.talkNow },
        { label: 'in the 1:1', act: outcomes.oneToOne },
        { label: 'new date', act: outcomes.newDate },
        { label: 'drop it', act: outcomes.drop },
      ]} />
    </EditorBox>
  );
}

/** Its owner and the chair: me, and the other of the two. */
function seenBy({ ownerId }: Commitment, { meId, chairId, people }: Surroundings): string {
  const other = meId === ownerId ? chairId : ownerId;
  const isMine = other === null || other === meId;
  return visibilityText(isMine ? 'me' : 'pair', isMine ? null : firstName(people.get(other)?.name ?? '') || null) ?? '';
}
