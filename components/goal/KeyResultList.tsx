// A goal's key results: where each began, where it stands, where it shall end.
import { useSignal } from '@preact/signals';
import type { KeyResult } from '@/lib/domain/goal';
import type { Id } from '@/lib/domain/record';
import type { TeamActs } from '@/lib/state/team-acts';
import { Trash2 } from 'lucide';
import { Form } from '../ui/Form';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';

interface Props {
  goalId: Id;
  keyResults: readonly KeyResult[];
  acts: TeamActs;
}

const numbers = [['baseline', 'From'], ['current', 'Now'], ['target', 'To']] as const;

export function KeyResultList({ goalId, keyResults, acts }: Props) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>Key results</legend>
      {keyResults.map((keyResult) => <KeyResultLine key={keyResult.id} keyResult={keyResult} acts={acts} />)}
      <NewKeyResult goalId={goalId} acts={acts} />
    </fieldset>
  );
}

function KeyResultLine({ keyResult, acts }: { keyResult: KeyResult; acts: TeamActs }) {
  const changeNumber = (field: (typeof numbers)[number][0], text: string) => {
    const value = Number(text);
    // An emptied or half-typed number is not zero: the stored one stays.
    if (text.trim() !== '' && Number.isFinite(value)) void acts.changeKeyResult(keyResult.id, { [field]: value });
  };
  return (
    <div class={ui.card} style={{ padding: '8px 10px' }}>
      <div class={ui.row}>
        <span style={{ flex: 1 }}>{keyResult.title} {keyResult.unit && <span class={ui.muted}>in {keyResult.unit}</span>}</span>
        <button type="button" class={ui.iconButton} aria-label={`Remove key result ${keyResult.title}`} onClick={() => void acts.removeKeyResult(keyResult.id)}><Icon icon={Trash2} /></button>
      </div>
      <div class={ui.row}>
        {numbers.map(([field, label]) => (
          <label key={field} class={ui.field}>{label}
            <input type="number" step="any" class={ui.input} value={keyResult[field]} onChange={(event) => changeNumber(field, event.currentTarget.value)} />
          </label>
        ))}
      </div>
    </div>
  );
}

function NewKeyResult({ goalId, acts }: { goalId: Id; acts: TeamActs }) {
  const typed = useSignal({ title: '', unit: '', baseline: '', target: '' });
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const add = async () => {
    const { title, unit, baseline, target } = typed.value;
    const added = await acts.addKeyResult(goalId, { title: title.trim(), unit: unit.trim(), baseline: Number(baseline), current: Number(baseline), target: Number(target) });
    if (added) typed.value = { title: '', unit: '', baseline: '', target: '' };
  };
  return (
    <Form class={ui.form} save={add}>
      <label class={ui.field}>New key result
        <input class={ui.input} required value={typed.value.title} placeholder="Clinics renewed" onInput={(event) => set({ title: event.currentTarget.value })} />
      </label>
      <div class={ui.row}>
        <label class={ui.field}>Unit<input class={ui.input} value={typed.value.unit} placeholder="%" onInput={(event) => set({ unit: event.currentTarget.value })} /></label>
        <label class={ui.field}>From<input type="number" step="any" required class={ui.input} value={typed.value.baseline} onInput={(event) => set({ baseline: event.currentTarget.value })} /></label>
        <label class={ui.field}>To<input type="number" step="any" required class={ui.input} value={typed.value.target} onInput={(event) => set({ target: event.currentTarget.value })} /></label>
      </div>
      <span class={ui.actions}><button type="submit" class={`${ui.button} ${ui.dense}`}>Add key result</button></span>
    </Form>
  );
}
