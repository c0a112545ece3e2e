// A check-in on one goal: one key says that nothing changed; else what changed, what is in the way, and what would help.
import { useSignal } from '@preact/signals';
import type { CheckIn, Confidence } from '@/lib/domain/check-in';
import type { Outcome } from '@/lib/domain/commitment';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { CheckInActs, CheckInInput } from '@/lib/state/check-in-acts';
import type { GoalView } from '@/lib/state/views';
import { isTyping } from '../keys/hear';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import { useUnsaved } from '../ui/unsaved';
import styles from './CheckIn.module.css';
import { confidences, confidenceWords } from './words';

interface Props {
  view: GoalView;
  personId: Id;
  /** What this person said of it this week already, to be edited. */
  earlier: CheckIn | null;
  /** Who can be asked for help. */
  people: readonly Person[];
  acts: Pick<CheckInActs, 'checkIn'>;
  close: () => void;
  /** It was said; unless told, it closes. */
  said?: () => void;
}

export function CheckInForm({ view: { goal, keyResults }, personId, earlier, people, acts, close, said: done = close }: Props) {
  const confidence = useSignal<Confidence | null>(earlier?.confidence ?? null);
  const typed = useSignal({ effect: effectOf(earlier), obstacle: earlier?.obstacle ?? '', help: '', fromId: '' });
  const unsaved = useUnsaved();
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const who = { personId, goalId: goal.id };
  const send = async (said: CheckInInput) => { if (await acts.checkIn(said)) done(); };
  const unchanged = (judged: Confidence) => void send({ ...who, confidence: judged, unchanged: true });
  const save = (form: HTMLFormElement) => {
    if (confidence.value === null) return form.querySelector<HTMLElement>('input[type=radio]')?.focus();
    const { effect, obstacle, help, fromId } = typed.value;
    const values = valuesIn(form);
    return send({
      ...who, confidence: confidence.value, obstacle, ...(values.length > 0 && { values }), ...(effect.trim() !== '' && { outcome: { effect: effect.trim() } }),
      ...(help.trim() !== '' && { help: { text: help, fromId: fromId || null } }),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!unsaved.holdsBack(event)) close();
      return;
    }
    const judged = isTyping(event) || event.repeat ? undefined : confidences[Number(event.key) - 1];
    if (judged) { event.preventDefault(); unchanged(judged); }
  };
  return (
    <Form class={styles.form} aria-label={`Check in on ${goal.title}`} data-editor save={save} onKeyDown={onKeyDown} {...unsaved.watch}>
      <div class={styles.unchanged} role="group" aria-label="Nothing changed">
        <span class={styles.question}>Nothing changed</span>
        {confidences.map((judged, index) => (
          <button key={judged} type="button" ref={index === 0 ? focused : undefined} class={`${ui.button} ${ui.dense}`} onClick={() => unchanged(judged)}>
            {confidenceWords[judged]}<kbd class={styles.key} aria-hidden="true">{index + 1}</kbd>
          </button>
        ))}
      </div>
      {keyResults.map(({ id, title, unit, current, target }) => (
        <label key={id} class={ui.field}>{title}, now ({unit ? `${unit}, ` : ''}towards {target})
          <input type="number" step="any" class={ui.input} data-key-result={id} data-was={current} defaultValue={String(current)} />
        </label>
      ))}
      <label class={ui.field}>What changed?<input class={ui.input} value={typed.value.effect} placeholder="One line of effect" onInput={(event) => set({ effect: event.currentTarget.value })} /></label>
      <label class={ui.field}>What is in the way?<input class={ui.input} value={typed.value.obstacle} onInput={(event) => set({ obstacle: event.currentTarget.value })} /></label>
      <div class={styles.pair}>
        <label class={ui.field}>What would help?<input class={ui.input} value={typed.value.help} onInput={(event) => set({ help: event.currentTarget.value })} /></label>
        <label class={ui.field}>From
          <select class={ui.input} value={typed.value.fromId} onChange={(event) => set({ fromId: event.currentTarget.value })}>
            <option value="">whoever can</option>
            {people.filter(({ id }) => id !== personId).map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
          </select>
        </label>
      </div>
      <fieldset class={ui.fieldset}>
        <legend>How sure are you to reach it?</legend>
        <div class={styles.choices}>
          {confidences.map((judged) => (
            <label key={judged} class={ui.row}><input type="radio" name={`confidence-${goal.id}`} checked={confidence.value === judged} onChange={() => { confidence.value = judged; }} />{confidenceWords[judged]}</label>
          ))}
        </div>
      </fieldset>
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Check in</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Not now</button>
        <span role="status" class={`${ui.muted} ${ui.small}`}>{unsaved.question}</span>
      </span>
    </Form>
  );
}

/** Only what was typed: a value that stands there still is no news. */
function valuesIn(form: HTMLFormElement): { keyResultId: Id; value: number }[] {
  return [...form.querySelectorAll<HTMLInputElement>('[data-key-result]')].flatMap(({ value, dataset }) =>
    value.trim() === '' || value === dataset.was ? [] : [{ keyResultId: dataset.keyResult ?? '', value: Number(value) }]);
}

function effectOf(earlier: CheckIn | null): string {
  const outcome = (earlier?.outcome ?? null) as Outcome | null;
  return outcome !== null && 'effect' in outcome ? outcome.effect : '';
}
