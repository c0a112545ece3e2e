// What is known of one person, to type and to change.
import { useSignal } from '@preact/signals';
import type { Person, PersonInput } from '@/lib/domain/person';
import { readPerson } from '@/lib/domain/typed-people';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import { TypedField } from '../ui/TypedField';
import ui from '../ui/ui.module.css';
import { usePersonRefusals } from './person-refusals';

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
  const { refuses, ...refusals } = usePersonRefusals();
  const submit = async () => {
    const { aliases, strengths, function: area } = typed.value;
    const read = readPerson(typed.value.name, typed.value.emails);
    if (refuses(read) || !await save({ name: read.name, emails: read.emails, aliases: aliases.split(','), function: area || null, strengths: strengths.split(',') })) return;
    if (!person) typed.value = blank;
    done();
  };
  return (
    <Form class={ui.form} save={submit}>
      {fields.map(([field, label]) => (
        <TypedField key={field} label={label} value={typed.value[field]} set={(words) => { typed.value = { ...typed.value, [field]: words }; }}
          {...(field === 'emails' && { refusal: refusals.emails })} {...(field === 'name' && { refusal: refusals.name, required: true, autofocus: isFirst, focus: isFirst ? focused : undefined })} />
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
