// What came of it: what changed, what went well for the team, what to improve between two. Each may stay empty.
import { useSignal } from '@preact/signals';
import { isActivityOnly } from '@/lib/domain/closing';
import { dayInSentence } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import { outcomeText } from '@/lib/domain/told';
import { mayBeWin } from '@/lib/domain/win';
import { visibilityText } from '@/lib/domain/visibility';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Correction, Whole } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import { LookBack } from '../LookBack';
import { MakeWin } from '../MakeWin';
import { Act } from './controls';
import styles from './Detail.module.css';

interface Props {
  whole: Whole;
  around: Surroundings;
  acts: CommitmentActs;
  /** It was done here, just now: what it is asked then has the keyboard. */
  isFinishing?: boolean;
}

export function Outcome({ whole: { view: { commitment }, corrections, privacy, win }, around, acts, isFinishing }: Props) {
  const editing = useSignal<'told' | 'win' | null>(null);
  const { id, outcome, wentWell, confirmedOn, confirmedById } = commitment;
  const close = () => { editing.value = null; };
  const isAsked = acts.lookingBack.value.has(id);
  const skip = () => (isAsked ? void acts.skipLookBack(id) : close());
  const toWin = win === null ? () => { editing.value = 'win'; } : null;
  const confirmer = confirmedById ? around.people.get(confirmedById)?.name ?? null : null;
  return (
    <Section name="What came of it">
      <p class={styles.line}>{outcome ? outcomeText(outcome) : isActivityOnly(commitment) && <span class={ui.chip}>activity only: nobody said what changed</span>}</p>
      {wentWell && <p class={styles.line}><b>Went well:</b> {wentWell}</p>}
      {corrections.filter((correction) => isMine(correction, around)).map((correction) => (
        <p key={correction.id} class={styles.line}><b>Improve:</b> {correction.text} <span class={ui.muted}>{whoSees(correction, around)}</span></p>
      ))}
      {confirmedOn && <p class={styles.line}>Confirmed{confirmer && ` by ${confirmer}`} on {dayInSentence(confirmedOn, around.today)}.</p>}
      {win && <p class={styles.line}><b>A win of the team:</b> {win.text}</p>}
      {editing.value === 'win' && <MakeWin commitment={commitment} around={around} acts={acts} close={close} />}
      {editing.value === 'told' || isAsked
        ? <LookBack {...{ commitment, around, privacy, acts }} isFirst={isFinishing === true || editing.value === 'told'} skip={skip} saved={close} toWin={toWin} />
        : editing.value === null && (
          <span class={ui.actions}>
            <Act name={outcome || wentWell ? 'Change' : 'What changed?'} act={() => { editing.value = 'told'; }} />
            {toWin && mayBeWin(commitment) && <Act name="Make it a win" act={toWin} />}
            {!confirmedOn && commitment.ownerId !== around.meId && <Act name="Confirm that it is done" act={() => void acts.confirm(id)} />}
          </span>
        )}
    </Section>
  );
}

function isMine({ visibility, pairIds }: Correction, { meId }: Surroundings): boolean {
  return visibility === 'me' || (meId !== null && pairIds.includes(meId));
}

function whoSees({ visibility, pairIds }: Correction, { people, meId }: Surroundings): string | null {
  const other = pairIds.find((id) => id !== meId);
  return visibilityText(visibility, other ? firstName(people.get(other)?.name ?? '') || null : null);
}
