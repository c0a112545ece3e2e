// Several lines at once: what each will become, before they are saved together.
import { dayText } from '@/lib/domain/local-date';
import type { PastedLine } from '@/lib/state/line-reading';
import type { LineView } from './Understood';
import { NameChoice } from './Understood';
import ui from '../ui/ui.module.css';
import styles from './Capture.module.css';

/** The text stays editable above; `back` gives it the focus. */
export function PastedLines({ back, ...view }: LineView & { back: () => void }) {
  const lines = view.line.pasted.value ?? [];
  const count = lines.filter(({ captured }) => captured.text !== '').length;
  return (
    <>
      <ul class={styles.pasted} aria-label="Will be saved">
        {lines.map((line) => <PastedItem key={line.start} line={line} view={view} back={back} />)}
      </ul>
      <div class={ui.actions}>
        <button type="button" class={`${ui.primary} ${ui.dense}`} disabled={count === 0} onClick={() => { void view.line.save(false); back(); }}>Save {count === 1 ? 'it' : `all ${count}`}</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={() => { view.line.text.value = ''; back(); }}>Cancel</button>
      </div>
    </>
  );
}

function PastedItem({ line: { start, captured }, view, back }: { line: PastedLine; view: LineView; back: () => void }) {
  const { people, goals, today } = view;
  const owner = captured.ownerId === null ? undefined : people.get(captured.ownerId);
  const goal = captured.goalId === null ? undefined : goals.get(captured.goalId);
  const asked = captured.ambiguous[0];
  return (
    <li class={styles.pastedLine}>
      <span class={styles.pastedText}>{captured.text === '' ? 'Nothing to save in this line' : captured.text}</span>
      <span class={ui.muted}>
        {captured.onlyMe ? 'only you' : owner?.name ?? (asked ? 'who?' : 'no owner yet')} · {dayText(captured.dueOn, today)}{captured.dueAssumed && ', assumed'}{goal && ` · ${goal}`}
      </span>
      {captured.unknownNames.map((name) => <span key={name} class={ui.soon}>nobody is called {name}</span>)}
      {asked && <NameChoice asked={asked} people={people} choose={(id) => { view.line.resolve(start + asked.start, start + asked.end, id); back(); }} />}
    </li>
  );
}
