// Under what was just done: what changed, what went well, what to improve. All of it may be left out, with one key.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Commitment, Outcome } from '@/lib/domain/commitment';
import { firstName } from '@/lib/domain/person';
import { visibilityText } from '@/lib/domain/visibility';
import { mayBeWin } from '@/lib/domain/win';
import type { LookBackActs } from '@/lib/state/look-back';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Privacy } from '@/lib/state/views';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';

interface Props {
  commitment: Commitment;
  around: Pick<Surroundings, 'meId' | 'people'>;
  /** Between whom "to improve" stays. */
  privacy: Privacy;
  /** While somebody writes, it must not go away. */
  acts: Pick<LookBackActs, 'lookBack' | 'stay' | 'letGo'>;
  /** Nothing is said. */
  skip: () => void;
  saved: () => void;
  /** Goes on to the win that it is, where it can be one; null: it is one already. */
  toWin: (() => void) | null;
}

export function LookBack({ commitment, around, privacy, acts, skip, saved, toWin }: Props) {
  const { id, outcome: before = null } = commitment;
  const told = [effectOf(before), commitment.wentWell ?? '', ''] as const;
  const [effect, wentWell, improve] = [useSignal(told[0]), useSignal(told[1]), useSignal(told[2])];
  const isUntouched = () => [effect, wentWell, improve].every(({ value }, index) => value.trim() === told[index]);
  const tell = async (then?: () => void) => {
    if (isUntouched()) skip();
    else if (await acts.lookBack(id, { outcome: outcomeOf(effect.value, before), wentWell: wentWell.value, improve: improve.value })) saved();
    else return;
    then?.();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void tell();
  };
  const left = (event: FocusEvent) => {
    const inside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
    if (!inside && isUntouched()) acts.letGo(id);
  };
  return (
    <form class={styles.editor} aria-label={`What came of: ${commitment.text}`} onSubmit={submit} onKeyDown={leaveOnEscape(skip)} onFocusIn={() => acts.stay(id)} onFocusOut={left}>
      <Line label="What changed?" typed={effect} />
      <Line label="Went well" seenBy={seenBy(commitment, around) ?? 'the team'} typed={wentWell} />
      <Line label="To improve" seenBy={seenBy(privacy, around) ?? 'the team'} typed={improve} />
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Save</button>
        {toWin && mayBeWin(commitment) && <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void tell(toWin)}>Make it a win</button>}
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={skip}>Skip <span class={styles.key} aria-hidden="true">Esc</span></button>
      </span>
    </form>
  );
}

function Line({ label, seenBy: audience, typed }: { label: string; seenBy?: string; typed: Signal<string> }) {
  return (
    <label class={ui.field}>
      <span><b class={styles.asked}>{label}</b>{audience && ` · ${audience}`}</span>
      <input class={ui.input} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
    </label>
  );
}

function seenBy({ visibility, pairIds }: Pick<Commitment, 'visibility' | 'pairIds'>, { meId, people }: Props['around']): string | null {
  const other = pairIds.find((id) => id !== meId) ?? null;
  return visibilityText(visibility, other === null ? null : firstName(people.get(other)?.name ?? '') || null);
}

const effectOf = (outcome: Outcome | null) => outcome !== null && 'effect' in outcome ? outcome.effect : '';

/** A measure that was told before stays when no words are written instead. */
function outcomeOf(effect: string, before: Outcome | null): Outcome | null {
  const words = effect.trim();
  if (words !== '') return { effect: words };
  return before !== null && 'metric' in before ? before : null;
}
