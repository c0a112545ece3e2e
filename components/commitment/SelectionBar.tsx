// What can be done with all selected commitments at once, and how many those are.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { X } from 'lucide';
import { dateAct, movesLater } from '@/lib/domain/commitment';
import { plusDays } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { BulkActs } from '@/lib/state/bulk-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { DayChoice, MoveReasonChoice } from './DateEditor';
import { GoalEditor, leaveOnEscape, OwnerEditor } from './editors';

export type Asking = 'date' | 'owner' | 'goal' | null;

interface Props {
  views: readonly CommitmentView[];
  around: Surroundings;
  acts: BulkActs;
  /** What is being asked about them. */
  asking: Signal<Asking>;
  done: () => void;
  /** Nobody is selecting any more. */
  end: () => void;
}

export function SelectionBar({ views, around, acts, asking, done, end }: Props) {
  const none = views.length === 0;
  const button = (label: string, act: () => void, expanded?: boolean) => (
    <button type="button" class={`${ui.button} ${ui.dense}`} disabled={none} aria-expanded={expanded} onClick={act}>{label}</button>
  );
  const ask = (label: string, what: Asking) => button(label, () => { asking.value = asking.value === what ? null : what; }, asking.value === what);
  return (
    <div class={styles.bar} role="group" aria-label="Selected commitments" onKeyDown={leaveOnEscape(end)}>
      {!none && asking.value && <Asked key={asking.value} {...{ views, around, acts, asking, end }} />}
      <div class={styles.barActs}>
        <span class={styles.counted}>{countText(views.length)}</span>
        {button('Done', done)}
        {ask('New date', 'date')}
        {ask('Owner', 'owner')}
        {ask('Goal', 'goal')}
        <button type="button" class={ui.iconButton} aria-label="Select no longer" title="Select no longer" onClick={end}><Icon icon={X} /></button>
      </div>
    </div>
  );
}

export const countText = (count: number) => (count === 0 ? 'None selected' : `${count} selected`);

function Asked({ views, around, acts, asking, end }: Omit<Props, 'done'>) {
  const ids = views.map(({ commitment }) => commitment.id);
  const cancel = () => { asking.value = null; };
  const endIf = (worked: Promise<boolean>) => void worked.then((did) => { if (did) end(); });
  switch (asking.value) {
    case 'owner': return <OwnerEditor ownerId={shared(views, 'ownerId')} people={around.everyone} cancel={cancel} save={(ownerId) => endIf(acts.giveTo(ids, ownerId))} />;
    case 'goal': return <GoalEditor commitment={{ goalId: shared(views, 'goalId') }} goals={around.goals} cancel={cancel} save={(goalId) => endIf(acts.setGoal(ids, goalId))} />;
    case 'date': return <NewDate views={views} around={around} cancel={cancel} save={(to, reason) => endIf(acts.move(ids, to, reason))} />;
    case null: return null;
  }
}

/** What all of them have; null where they differ. */
function shared(views: readonly CommitmentView[], field: 'ownerId' | 'goalId'): string | null {
  const [first] = views;
  return first && views.every(({ commitment }) => commitment[field] === first.commitment[field]) ? first.commitment[field] : null;
}

function missedText(missed: number, all: number): string {
  if (all === 1) return 'Its day has passed: that promise was missed, and a later date is a new one.';
  return `The day of ${missed} of them has passed: ${missed === 1 ? 'that promise was' : 'those promises were'} missed, and a later date is a new one.`;
}

interface NewDateProps extends Pick<Props, 'views' | 'around'> {
  save: (to: LocalDate, reason?: Parameters<BulkActs['move']>[2]) => void;
  cancel: () => void;
}

/** One date for all, and one reason for those that move to a later day. */
function NewDate({ views, around: { today, nextMeetingOn }, save, cancel }: NewDateProps) {
  const later = useSignal<LocalDate | null>(null);
  const missed = views.filter(({ commitment }) => dateAct(commitment, plusDays(today, 1), today) === 'rePromised').length;
  const choose = (to: LocalDate) => {
    if (views.some(({ commitment }) => movesLater(commitment, to, today))) later.value = to;
    else save(to);
  };
  return (
    <div class={styles.editor} data-editor onKeyDown={leaveOnEscape(cancel)}>
      {missed > 0 && <p class={styles.question}>{missedText(missed, views.length)}</p>}
      {later.value === null
        ? <DayChoice dueOn={null} today={today} nextMeetingOn={nextMeetingOn} choose={choose} cancel={cancel} />
        : <MoveReasonChoice to={later.value} today={today} save={save} />}
    </div>
  );
}
