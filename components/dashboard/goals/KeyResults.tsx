// A goal's key results, each changed in place, and a line for a new one.
import { useSignal } from '@preact/signals';
import { Trash2 } from 'lucide';
import { keyResultProgress, pace } from '@/lib/domain/goal';
import type { KeyResult } from '@/lib/domain/goal';
import type { KeyResultTerms } from '@/lib/domain/goal-setting';
import { hasOneOwner } from '@/lib/domain/ownership';
import { ShareBar } from '../../goal/ProgressBar';
import { isFocusFree } from '../../ui/focused';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { ChoiceInPlace, NumberInPlace, TextInPlace } from '../../ui/InPlace';
import { Empty } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Goals.module.css';
import type { GoalPartProps } from './goal-part-props';
import { cadences } from './words';

export function KeyResults(props: GoalPartProps) {
  const { view: { goal, keyResults, leadId } } = props.page;
  return (
    <Panel name="Key results" note={keyResults.length || undefined}>
      {keyResults.length === 0 && <Empty>None yet. A key result says in numbers how far the goal has come: from, now, to.</Empty>}
      {keyResults.length > 1 && hasOneOwner(keyResults, leadId) && <p class={`${ui.small} ${styles.hint}`}><span class={ui.soon}>one owner: not collaborative</span> Who else could answer for one of them?</p>}
      <ul aria-label={`Key results of ${goal.title}`}>{keyResults.map((keyResult) => <Line key={keyResult.id} keyResult={keyResult} {...props} />)}</ul>
      <NewKeyResult {...props} />
    </Panel>
  );
}

function Line({ keyResult, page: { view: { goal } }, acts, dashboard }: GoalPartProps & { keyResult: KeyResult }) {
  const { id, title, unit, baseline, target, current, ownerId, cadence } = keyResult;
  const { everyone } = dashboard.around.value;
  const save = (set: Partial<KeyResultTerms>) => acts.saveKeyResult(id, goal.id, { title, unit, baseline, target, current, ...set });
  return (
    <li class={styles.keyResult}>
      <div class={styles.keyResultTop}>
        <TextInPlace isBare label={`What “${title}” counts`} value={title} save={(value) => save({ title: value })} />
        <ShareBar done={keyResultProgress(keyResult)} expected={pace(goal, dashboard.screen.today.value)} />
        <button type="button" class={ui.iconButton} aria-label={`Remove key result ${title}`} onClick={() => void acts.removeKeyResult(id, title)}><Icon icon={Trash2} size={14} /></button>
      </div>
      <div class={styles.keyResultFields} role="group" aria-label={title}>
        <NumberInPlace label="From" value={baseline} save={(value) => save({ baseline: value })} />
        <NumberInPlace label="Now" value={current} save={(value) => save({ current: value })} />
        <NumberInPlace label="To" value={target} save={(value) => save({ target: value })} />
        <TextInPlace label="Unit" value={unit} save={(value) => save({ unit: value })} />
        <ChoiceInPlace label="Answers for it" value={ownerId ?? ''} options={[['', 'The lead'], ...everyone.map((person) => [person.id, person.name] as const)]} save={(value) => save({ ownerId: value || null })} />
        <ChoiceInPlace label="How often" value={cadence ?? 'weekly'} options={cadences} save={(value) => save({ cadence: value as KeyResult['cadence'] })} />
      </div>
    </li>
  );
}

const none = { title: '', unit: '', baseline: '', target: '' };

function NewKeyResult({ page: { view: { goal } }, acts }: GoalPartProps) {
  const typed = useSignal(none);
  const set = (change: Partial<typeof none>) => { typed.value = { ...typed.value, ...change }; };
  const add = async (form: HTMLFormElement) => {
    const { title, unit, baseline, target } = typed.value;
    if (!await acts.saveKeyResult(null, goal.id, { title, unit, baseline: Number(baseline), current: Number(baseline), target: Number(target) })) return;
    typed.value = none;
    if (isFocusFree(form)) form.querySelector('input')?.focus();
  };
  return (
    <Form class={styles.newKeyResult} save={add}>
      <label class={ui.field}>New key result<input class={ui.input} required value={typed.value.title} placeholder="Clinics renewed" onInput={(event) => set({ title: event.currentTarget.value })} /></label>
      <label class={ui.field}>From<input type="number" step="any" required class={ui.input} value={typed.value.baseline} onInput={(event) => set({ baseline: event.currentTarget.value })} /></label>
      <label class={ui.field}>To<input type="number" step="any" required class={ui.input} value={typed.value.target} onInput={(event) => set({ target: event.currentTarget.value })} /></label>
      <label class={ui.field}>Unit<input class={ui.input} value={typed.value.unit} placeholder="%" onInput={(event) => set({ unit: event.currentTarget.value })} /></label>
      <button type="submit" class={ui.button}>Add key result</button>
    </Form>
  );
}
