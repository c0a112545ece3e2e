// What came of it: what changed, what went well for the team, what to improve between two. Each may stay empty.
import { useSignal } from '@preact/signals';
import { isActivityOnly } from '@/lib/domain/closing';
import type { Commitment } from '@/lib/domain/commitment';
import { dayInSentence } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import { outcomeText } from '@/lib/domain/told';
import { visibilityText } from '@/lib/domain/visibility';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Correction } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';

interface Props {
  commitment: Commitment;
  corrections: readonly Correction[];
  around: Surroundings;
  acts: DetailActs;
}

export function LookBack({ commitment, corrections, around, acts }: Props) {
  const editing = useSignal(false);
  const { outcome, wentWell, confirmedOn, confirmedById } = commitment;
  const confirmer = confirmedById ? around.people.get(confirmedById)?.name ?? null : null;
  return (
    <Section name="What came of it">
      <p class={styles.line}>{outcome ? outcomeText(outcome) : isActivityOnly(commitment) && <span class={ui.chip}>activity only: nobody said what changed</span>}</p>
      {wentWell && <p class={styles.line}><b>Went well:</b> {wentWell}</p>}
      {corrections.filter((correction) => isMine(correction, around)).map((correction) => (
        <p key={correction.id} class={styles.line}><b>Improve:</b> {correction.text} <span class={ui.muted}>{whoSees(correction, around)}</span></p>
      ))}
      {confirmedOn && <p class={styles.line}>Confirmed{confirmer && ` by ${confirmer}`} on {dayInSentence(confirmedOn, around.today)}.</p>}
      {editing.value
        ? <LookBackForm commitment={commitment} acts={acts} close={() => { editing.value = false; }} />
        : (
          <span class={ui.actions}>
            <Act name={outcome || wentWell ? 'Change' : 'What changed?'} act={() => { editing.value = true; }} />
            {!confirmedOn && commitment.ownerId !== around.meId && <Act name="Confirm that it is done" act={() => void acts.confirm()} />}
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

function LookBackForm({ commitment, acts, close }: Pick<Props, 'commitment' | 'acts'> & { close: () => void }) {
  const effect = useSignal(commitment.outcome ? outcomeText(commitment.outcome) : '');
  const wentWell = useSignal(commitment.wentWell ?? '');
  const improve = useSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    const said = effect.value.trim();
    // A measure that was given stays one unless its words were changed.
    const outcome = commitment.outcome && said === outcomeText(commitment.outcome) ? commitment.outcome : said === '' ? null : { effect: said };
    closing(acts.lookBack({ outcome, wentWell: wentWell.value, improve: improve.value }), close);
  };
  return (
    <form class={ui.form} data-editor onSubmit={submit}>
      <label class={ui.field}>What changed?<input class={ui.input} value={effect.value} onInput={(event) => { effect.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>What went well? Everybody who sees this sees it.<input class={ui.input} value={wentWell.value} onInput={(event) => { wentWell.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>What to improve? This stays between two.<input class={ui.input} value={improve.value} onInput={(event) => { improve.value = event.currentTarget.value; }} /></label>
      <Buttons label="Save" close={close} />
    </form>
  );
}
