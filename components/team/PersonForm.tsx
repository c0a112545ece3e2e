// What is known of one person, to type and to change.
import { useSignal } from '@preact/signals';
import type { Person, PersonInput } from '@/lib/domain/person';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';

interface Props {
  /** null: a new one. */
  person: Person | null;
  label: string;
  save: (input: PersonInput) => Promise<boolean>;
  /** After it was saved. */
  done: () => void;
  /** Left out where there is nothing to go back to. */
  cancel?: () => void;
  /** The keyboard begins in the name. */
  isFirst?: boolean;
}

const fields = [['name', 'Name'], ['emails', 'E-mail addresses'], ['aliases', 'Also called'], ['function', 'Role, e.g. Finance'], ['strengths', 'Good at, e.g. pricing, hiring']] as const;
const blank = { name: '', emails: '', aliases: '', function: '', strengths: '' };

export function PersonForm({ person, label, save, done, cancel, isFirst }: Props) {
  const typed = useSignal(person ? typedOf(person) : blank);
  const submit = async () => {
    const { name, emails, aliases, strengths } = typed.value;
    if (!await save({ name, emails: emails.split(/[\s,;]+/u), aliases: aliases.split(','), function: typed.value.function || null, strengths: strengths.split(',') })) return;
    if (!person) typed.value = blank;
    done();
  };
  return (
    <Form class={ui.form} save={submit}>
      {fields.map(([field, name]) => (
        <label key={field} class={ui.field}>{name}
          <input class={ui.input} required={field === 'name'} autofocus={isFirst && field === 'name'} ref={isFirst && field === 'name' ? focused : undefined} value={typed.value[field]} onInput={(event) => { typed.value = { ...typed.value, [field]: event.currentTarget.value }; }} />
        </label>
      ))}
      <span class={ui.actions}>
        <button type="submit" class={`${ui.button} ${ui.dense}`}>{label}</button>
        {cancel && <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={cancel}>Cancel</button>}
      </span>
    </Form>
  );
}

function typedOf({ name, emails, aliases, strengths, function: area }: Person): typeof blank {
  return { name, emails: emails.join(', '), aliases: aliases.join(', '), function: area ?? '', strengths: strengths?.join(', ') ?? '' };
}
