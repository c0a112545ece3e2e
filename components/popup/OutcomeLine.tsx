// Under what was just done: what changed, in one line that may be left out. What is typed survives the popup.
import { useEffect, useMemo } from 'preact/hooks';
import type { Commitment } from '@/lib/domain/commitment';
import type { Draft } from '@/lib/domain/draft';
import { createKeptText } from '@/lib/state/kept-text';
import type { Popup } from '@/lib/state/popup';
import commitmentStyles from '../commitment/Commitment.module.css';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import styles from './Popup.module.css';

interface Props {
  commitment: Commitment;
  state: Pick<Popup, 'screen' | 'acts'>;
  /** What was begun to be written. */
  draft?: Draft;
  /** It was said. */
  told: () => void;
  skip: () => void;
}

export function OutcomeLine({ commitment, state: { screen, acts }, draft, told, skip }: Props) {
  const { id } = commitment;
  const life = useMemo(() => new AbortController(), [id]);
  useEffect(() => () => life.abort(), [life]);
  const kept = useMemo(() => createKeptText(screen, { about: { kind: 'outcome', aboutId: id }, initial: '', draft: draft ?? null }, life.signal), [screen, id, life]);
  const isBlank = () => kept.text.value.trim() === '';
  const save = () => kept.during(async () => {
    const ok = await acts.lookBack(id, { outcome: { effect: kept.text.value.trim() }, wentWell: commitment.wentWell ?? '', improve: '' });
    if (ok) told();
    return ok;
  });
  const leave = () => void kept.during(() => { skip(); return Promise.resolve(true); });
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBlank()) leave();
    else void save();
  };
  const left = (event: FocusEvent) => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null) && isBlank()) acts.letGo(id);
  };
  return (
    <form class={commitmentStyles.editor} aria-label={`What came of: ${commitment.text}`} onSubmit={submit} onKeyDown={leaveOnEscape(leave)}
      onFocusIn={() => acts.stay(id)} onFocusOut={left}>
      <label class={ui.field}><b class={commitmentStyles.asked}>What changed?</b>
        <span class={styles.oneRow}>
          <input class={ui.input} value={kept.text.value} onInput={(event) => { kept.text.value = event.currentTarget.value; }} />
          <button type="submit" class={`${ui.button} ${ui.dense}`}>Save</button>
          <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={leave}>Skip <span class={commitmentStyles.key} aria-hidden="true">Esc</span></button>
        </span>
      </label>
    </form>
  );
}
