// The small forms that open under a commitment: new words, another owner, another goal.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Person } from '@/lib/domain/person';
import type { Commitment } from '@/lib/domain/commitment';
import type { Id } from '@/lib/domain/record';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import { useLeaving } from '../ui/unsaved';
import styles from './Commitment.module.css';

interface EditorProps<T> {
  save: (value: T) => void;
  cancel: () => void;
}

/** What any editor stands in: its keys are its own, and one Escape loses no words. */
export function EditorBox({ cancel, children }: { cancel: () => void; children: ComponentChildren }) {
  const { question, keys } = useLeaving(cancel);
  return <div class={styles.editor} data-editor {...keys}><p role="status" class={styles.hint}>{question}</p>{children}</div>;
}

/** The same around one form. */
export function EditorForm({ cancel, save, children }: { cancel: () => void; save: () => unknown; children: ComponentChildren }) {
  return <EditorBox cancel={cancel}><Form class={ui.form} save={save}>{children}<Buttons cancel={cancel} /></Form></EditorBox>;
}

interface TextProps extends EditorProps<string> {
  text: string;
  label?: string;
}

export function TextEditor({ text, label = 'What will be done', save, cancel }: TextProps) {
  const typed = useSignal(text);
  return (
    <EditorForm cancel={cancel} save={() => save(typed.value)}>
      <label class={ui.field}>{label}
        <input class={ui.input} ref={focused} value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      </label>
    </EditorForm>
  );
}

export function OwnerEditor({ ownerId, people, save, cancel }: EditorProps<Id | null> & { ownerId: Id | null; people: readonly Person[] }) {
  return (
    <Choice label="Owner" none="No owner yet" value={ownerId} options={people.map((person) => ({ id: person.id, label: person.name }))} save={save} cancel={cancel} />
  );
}

export function GoalEditor({ commitment, goals, save, cancel }: EditorProps<Id | null> & { commitment: Pick<Commitment, 'goalId'>; goals: ReadonlyMap<Id, string> }) {
  return (
    <Choice label="Goal" none="No goal" value={commitment.goalId} options={[...goals].map(([id, label]) => ({ id, label }))} save={save} cancel={cancel} />
  );
}

interface ChoiceProps extends EditorProps<Id | null> {
  label: string;
  none: string;
  value: Id | null;
  options: readonly { id: Id; label: string }[];
}

function Choice({ label, none, value, options, save, cancel }: ChoiceProps) {
  const chosen = useSignal(value ?? '');
  return (
    <EditorForm cancel={cancel} save={() => save(chosen.value || null)}>
      <label class={ui.field}>{label}
        <select class={ui.input} ref={focused} value={chosen.value} onChange={(event) => { chosen.value = event.currentTarget.value; }}>
          <option value="">{none}</option>
          {options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
        </select>
      </label>
    </EditorForm>
  );
}

function Buttons({ cancel }: { cancel: () => void }) {
  return (
    <span class={ui.actions}>
      <button type="submit" class={`${ui.primary} ${ui.dense}`}>Save</button>
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={cancel}>Cancel</button>
    </span>
  );
}
