// Under what was just done: what changed, what went well, what to improve. All of it may be left out, with one key. What changed is kept as it is typed.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Commitment, Outcome } from '@/lib/domain/commitment';
import type { Draft } from '@/lib/domain/draft';
import { firstName } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import { mayBeWin } from '@/lib/domain/win';
import { createKeptText } from '@/lib/state/kept-text';
import type { KeptText } from '@/lib/state/kept-text';
import type { LookBackActs } from '@/lib/state/look-back';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Privacy } from '@/lib/state/views';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import { useLeaving } from '../ui/unsaved';
import styles from './Commitment.module.css';

interface Props {
  commitment: Commitment;
  around: Pick<Surroundings, 'meId' | 'people'>;
  /** Between whom "to improve" stays; null: only what changed is asked. */
  privacy: Privacy | null;
  /** What was begun to be written. */
  draft?: Draft;
  /** The keyboard begins in it. */
  isFirst?: boolean;
  /** While somebody writes, it must not go away. */
  acts: Pick<LookBackActs, 'screen' | 'lookBack' | 'stay' | 'letGo'>;
  /** Nothing is said. */
  skip: () => void;
  saved: () => void;
  /** Goes on to the win that it is, where it can be one; null: it is one already, or not to be asked here. */
  toWin: (() => void) | null;
}

export function LookBack({ commitment, around, privacy, draft, isFirst, acts, skip, saved, toWin }: Props) {
  const { id, outcome: before = null } = commitment;
  const told = [effectOf(before), commitment.wentWell ?? '', ''] as const;
  const kept = useKeptEffect(acts.screen, id, told[0], draft);
  const [effect, wentWell, improve] = [kept.text, useSignal(told[1]), useSignal(told[2])];
  const isUntouched = () => [effect, wentWell, improve].every(({ value }, index) => value.trim() === told[index]);
  const leave = () => {
    effect.value = told[0];
    skip();
  };
  const { question, keys } = useLeaving(leave);
  const save = () => acts.lookBack(id, { outcome: outcomeOf(effect.value, before), wentWell: wentWell.value, improve: improve.value });
  const tell = async (then?: () => void) => {
    if (isUntouched()) leave();
    else if (await kept.during(save)) saved();
    else return;
    then?.();
  };
  const left = (event: FocusEvent) => {
    const inside = (event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null);
    if (!inside && isUntouched()) acts.letGo(id);
  };
  return (
    <Form class={styles.editor} aria-label={`What came of: ${commitment.text}`} save={() => tell()} {...keys} onFocusIn={(event) => { acts.stay(id); keys.onFocusIn(event); }} onFocusOut={left}>
      <p role="status" class={styles.hint}>{question}</p>
      <Line label="What changed?" typed={effect} isFirst={isFirst} />
      {privacy && <Line label="Went well" seenBy={seenBy(commitment, around) ?? 'the team'} typed={wentWell} />}
      {privacy && <Line label="To improve" seenBy={seenBy(privacy, around) ?? 'the team'} typed={improve} />}
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Save</button>
        {toWin && mayBeWin(commitment) && <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void tell(toWin)}>Make it a win</button>}
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={leave}>Skip <span class={styles.key} aria-hidden="true">Esc</span></button>
      </span>
    </Form>
  );
}

/** What changed, stored at every pause. */
function useKeptEffect(screen: Screen, aboutId: Id, initial: string, draft: Draft | null = null): KeptText {
  const life = useMemo(() => new AbortController(), [aboutId]);
  useEffect(() => () => life.abort(), [life]);
  return useMemo(() => createKeptText(screen, { about: { kind: 'outcome', aboutId }, initial, draft }, life.signal), [life]);
}

function Line({ label, seenBy: audience, typed, isFirst }: { label: string; seenBy?: string; typed: Signal<string>; isFirst?: boolean | undefined }) {
  return (
    <label class={ui.field}>
      <span><b class={styles.asked}>{label}</b>{audience && ` · ${audience}`}</span>
      <input class={ui.input} ref={isFirst ? focused : undefined} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
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
