// What can be done with all selected commitments at once, and how many those are.
import type { Signal } from '@preact/signals';
import { X } from 'lucide';
import type { BulkActs } from '@/lib/state/bulk-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { EditorBox, GoalEditor, OwnerEditor } from './editors';
import { ReasonChoice } from './KeyedChoice';
import { NewDateForAll } from './NewDateForAll';
import { countText } from './selecting';
import type { Asking } from './selecting';

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
        {ask('Drop', 'drop')}
        <button type="button" class={ui.iconButton} aria-label="Select no longer" title="Select no longer" onClick={end}><Icon icon={X} /></button>
      </div>
    </div>
  );
}

function Asked({ views, around, acts, asking, end }: Omit<Props, 'done'>) {
  const ids = views.map(({ commitment }) => commitment.id);
  const cancel = () => { asking.value = null; };
  const endIf = (worked: Promise<boolean>) => void worked.then((did) => { if (did) end(); });
  switch (asking.value) {
    case 'owner': return <OwnerEditor ownerId={shared(views, 'ownerId')} people={around.everyone} cancel={cancel} save={(ownerId) => endIf(acts.giveTo(ids, ownerId))} />;
    case 'goal': return <GoalEditor commitment={{ goalId: shared(views, 'goalId') }} goals={around.goals} cancel={cancel} save={(goalId) => endIf(acts.setGoal(ids, goalId))} />;
    case 'date': return <NewDateForAll views={views} around={around} cancel={cancel} save={(...moved) => endIf(acts.move(...moved))} />;
    case 'drop': return (
      <EditorBox cancel={cancel}>
        <ReasonChoice question={ids.length === 1 ? 'What is it dropped for?' : 'What are they dropped for?'} choose={(reason) => endIf(acts.drop(ids, reason))} skip={() => endIf(acts.drop(ids))} />
      </EditorBox>
    );
    case null: return null;
  }
}

/** What all of them have; null where they differ. */
function shared(views: readonly CommitmentView[], field: 'ownerId' | 'goalId'): string | null {
  const [first] = views;
  return first && views.every(({ commitment }) => commitment[field] === first.commitment[field]) ? first.commitment[field] : null;
}
