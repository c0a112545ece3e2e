// One date for several commitments: asks once about those that moved twice before, and once why the later ones moved.
import { useSignal } from '@preact/signals';
import { mustAskBeforeMove } from '@/lib/domain/chain';
import { dateAct, movesLater } from '@/lib/domain/commitment';
import type { MoveReason } from '@/lib/domain/commitment';
import { plusDays } from '@/lib/domain/local-date';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import styles from './Commitment.module.css';
import { DayChoice, MoveReasonChoice } from './DateEditor';
import { EditorBox } from './editors';
import { KeyedChoice } from './KeyedChoice';

interface Props {
  views: readonly CommitmentView[];
  around: Surroundings;
  /** `reason` is of those that move to a later day. */
  save: (ids: readonly Id[], to: LocalDate, reason?: MoveReason) => void;
  cancel: () => void;
}

export function NewDateForAll({ views, around: { today, nextMeetingOn }, save, cancel }: Props) {
  const chosen = useSignal<LocalDate | null>(null);
  const agreed = useSignal<readonly CommitmentView[] | null>(null);
  const missed = views.filter(({ commitment }) => dateAct(commitment, plusDays(today, 1), today) === 'rePromised').length;
  const take = (moving: readonly CommitmentView[], to: LocalDate) => {
    if (moving.some(({ commitment }) => movesLater(commitment, to, today))) agreed.value = moving;
    else save(idsOf(moving), to);
  };
  const choose = (to: LocalDate) => {
    chosen.value = to;
    if (often(views, to).length === 0) take(views, to);
  };
  const [to, moving] = [chosen.value, agreed.value];
  return (
    <EditorBox cancel={cancel}>
      {missed > 0 && <p class={styles.question}>{missedText(missed, views.length)}</p>}
      {to === null && <DayChoice dueOn={null} today={today} nextMeetingOn={nextMeetingOn} choose={choose} cancel={cancel} />}
      {to !== null && moving === null && <ThirdMoves views={views} often={often(views, to)} move={(taken) => take(taken, to)} cancel={cancel} />}
      {to !== null && moving !== null && <MoveReasonChoice to={to} today={today} save={(day, reason) => save(idsOf(moving), day, reason)} />}
    </EditorBox>
  );
}

const idsOf = (views: readonly CommitmentView[]) => views.map(({ commitment }) => commitment.id);

/** Those that moved to a later day twice before, and would once more. */
const often = (views: readonly CommitmentView[], to: LocalDate) => views.filter(({ commitment, moves }) => mustAskBeforeMove(commitment, moves, to));

interface ThirdProps extends Pick<Props, 'views' | 'cancel'> {
  often: readonly CommitmentView[];
  move: (views: readonly CommitmentView[]) => void;
}

function ThirdMoves({ views, often: asked, move, cancel }: ThirdProps) {
  const others = views.filter((view) => !asked.includes(view));
  const which = views.length === 1 ? 'This' : others.length === 0 ? 'All of these' : `${asked.length} of these`;
  return (
    <KeyedChoice question={`${which} moved twice before`} detail="A smaller promise, someone else or dropping it may help more than a new date." answers={[
      others.length === 0 ? { label: 'leave as it is', act: cancel } : { label: asked.length === 1 ? 'leave that one out' : 'leave those out', act: () => move(others) },
      { label: 'move all the same', act: () => move(views) },
    ]} />
  );
}

function missedText(missed: number, all: number): string {
  if (all === 1) return 'Its day has passed: that promise was missed, and a later date is a new one.';
  return `The day of ${missed} of them has passed: ${missed === 1 ? 'that promise was' : 'those promises were'} missed, and a later date is a new one.`;
}
