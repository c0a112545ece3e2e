// Whether its owner said yes, and what can be said: yes, no, or other terms. And what follows, said aloud.
import { useSignal } from '@preact/signals';
import { dayText } from '@/lib/domain/local-date';
import type { Commitment } from '@/lib/domain/commitment';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import { Section } from '../../ui/Section';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { answerEntries } from '../menu-entries';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';
import { EditorHere } from './EditorHere';
import type { Edited } from './EditorHere';
import { PersonPicker } from './PersonPicker';

interface Props extends Edited {
  own: DetailActs;
}

type Form = 'follows' | 'partners' | null;

export function Agreement({ own, ...edited }: Props) {
  const { view, around } = edited;
  const { commitment } = view;
  const form = useSignal<Form>(null);
  const close = () => { form.value = null; };
  return (
    <Section name="Agreement">
      <p class={styles.line}>{stateOf(commitment, around)}</p>
      {commitment.ifKept && <p class={styles.line}><b>If kept:</b> {commitment.ifKept}</p>}
      {commitment.ifMissed && <p class={styles.line}><b>If missed:</b> {commitment.ifMissed}</p>}
      {commitment.status === 'open' && form.value === null && <Choices {...edited} open={(next) => { form.value = next; }} />}
      <EditorHere editors={['counter', 'decline']} {...edited} />
      {form.value === 'follows' && <FollowsForm commitment={commitment} save={(follows) => own.sayFollows(follows)} close={close} />}
      {form.value === 'partners' && (
        <PersonPicker label="Who does part of it?" chosen={commitment.partnerIds} people={around.everyone.filter((person) => person.id !== commitment.ownerId)}
          save={(ids) => own.setPartners(ids)} close={close} />
      )}
    </Section>
  );
}

function stateOf({ acceptance, acceptedVia, counter, ownerId }: Commitment, { people, today }: Surroundings): string {
  const owner = ownerId === null ? null : people.get(ownerId)?.name ?? 'Somebody who left';
  if (owner === null) return 'Nobody owns it yet, so nobody could say yes.';
  switch (acceptance) {
    case 'accepted': return `${owner} said yes${acceptedVia === 'heard' ? ', and it was heard' : ''}.`;
    case 'declined': return `${owner} said no. It stays here until somebody takes it, its terms change, or it is dropped.`;
    case 'countered': {
      const offer = [counter?.text && `“${counter.text}”`, counter?.dueOn && `by ${dayText(counter.dueOn, today)}`].filter(Boolean).join(' ');
      return `${owner} offers other terms: ${offer}.`;
    }
    case 'proposed': return `${owner} has not said yes yet.`;
  }
}

function Choices({ view, around, acts, editing, open }: Edited & { open: (form: Form) => void }) {
  const answers = answerEntries(view, { acts, meId: around.meId, edit: (editor) => { editing.value = editor; } });
  return (
    <span class={ui.actions}>
      {answers.map(({ label, act }) => <Act key={label} name={label} act={act} />)}
      <Act name="Partners" act={() => open('partners')} />
      <Act name="What follows" act={() => open('follows')} />
    </span>
  );
}

interface FollowsProps {
  commitment: Commitment;
  save: (follows: Pick<Commitment, 'ifKept' | 'ifMissed'>) => Promise<boolean>;
  close: () => void;
}

function FollowsForm({ commitment, save, close }: FollowsProps) {
  const ifKept = useSignal(commitment.ifKept ?? '');
  const ifMissed = useSignal(commitment.ifMissed ?? '');
  const submit = () => closing(save({ ifKept: ifKept.value, ifMissed: ifMissed.value }), close);
  return (
    <Form class={ui.form} data-editor save={submit}>
      <label class={ui.field}>If it is kept<input class={ui.input} value={ifKept.value} onInput={(event) => { ifKept.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>If it is missed<input class={ui.input} value={ifMissed.value} onInput={(event) => { ifMissed.value = event.currentTarget.value; }} /></label>
      <Buttons label="Save" close={close} />
    </Form>
  );
}
