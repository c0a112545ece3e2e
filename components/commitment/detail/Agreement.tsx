// Whether its owner said yes, and what can be said: yes, no, or other terms. And what follows, said aloud.
import { useSignal } from '@preact/signals';
import { dayText } from '@/lib/domain/local-date';
import type { Commitment } from '@/lib/domain/commitment';
import type { LocalDate } from '@/lib/domain/record';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';
import { PersonPicker } from './PersonPicker';

interface Props {
  view: CommitmentView;
  around: Surroundings;
  acts: DetailActs;
}

type Form = 'counter' | 'follows' | 'partners' | null;

export function Agreement({ view: { commitment }, around, acts }: Props) {
  const form = useSignal<Form>(null);
  const close = () => { form.value = null; };
  const isOpen = commitment.status === 'open';
  return (
    <Section name="Agreement">
      <p class={styles.line}>{stateOf(commitment, around)}</p>
      {commitment.ifKept && <p class={styles.line}><b>If kept:</b> {commitment.ifKept}</p>}
      {commitment.ifMissed && <p class={styles.line}><b>If missed:</b> {commitment.ifMissed}</p>}
      {isOpen && form.value === null && <Choices commitment={commitment} around={around} acts={acts} open={(next) => { form.value = next; }} />}
      {form.value === 'counter' && <CounterForm today={around.today} save={(offer) => acts.counter(offer)} close={close} />}
      {form.value === 'follows' && <FollowsForm commitment={commitment} save={(follows) => acts.sayFollows(follows)} close={close} />}
      {form.value === 'partners' && (
        <PersonPicker label="Who does part of it?" chosen={commitment.partnerIds} people={around.everyone.filter((person) => person.id !== commitment.ownerId)}
          save={(ids) => acts.setPartners(ids)} close={close} />
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

function Choices({ commitment, around, acts, open }: { commitment: Commitment; around: Surroundings; acts: DetailActs; open: (form: Form) => void }) {
  const { acceptance, ownerId } = commitment;
  const undecided = ownerId !== null && acceptance !== 'accepted';
  const via = ownerId === around.meId ? 'inApp' : 'heard';
  return (
    <span class={ui.actions}>
      {undecided && acceptance !== 'countered' && <Act name={via === 'inApp' ? 'I say yes' : 'They said yes'} act={() => void acts.agree(via)} />}
      {acceptance === 'countered' && <Act name="Take these terms" act={() => void acts.takeCounter()} />}
      {undecided && <Act name="Offer other terms" act={() => open('counter')} />}
      {undecided && acceptance !== 'declined' && <Act name={via === 'inApp' ? 'I decline' : 'They declined'} act={() => void acts.decline()} />}
      <Act name="Partners" act={() => open('partners')} />
      <Act name="What follows" act={() => open('follows')} />
    </span>
  );
}

interface FormProps<T> {
  save: (value: T) => Promise<boolean>;
  close: () => void;
}

function CounterForm({ today, save, close }: FormProps<{ text: string | null; dueOn: LocalDate | null }> & { today: LocalDate }) {
  const text = useSignal('');
  const dueOn = useSignal('');
  const submit = (event: Event) => {
    event.preventDefault();
    closing(save({ text: text.value || null, dueOn: dueOn.value || null }), close);
  };
  return (
    <form class={ui.form} data-editor onSubmit={submit}>
      <label class={ui.field}>Other words<input class={ui.input} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>Another day<input type="date" class={ui.input} min={today} value={dueOn.value} onInput={(event) => { dueOn.value = event.currentTarget.value; }} /></label>
      <Buttons label="Offer" close={close} />
    </form>
  );
}

function FollowsForm({ commitment, save, close }: FormProps<Pick<Commitment, 'ifKept' | 'ifMissed'>> & { commitment: Commitment }) {
  const ifKept = useSignal(commitment.ifKept ?? '');
  const ifMissed = useSignal(commitment.ifMissed ?? '');
  const submit = (event: Event) => {
    event.preventDefault();
    closing(save({ ifKept: ifKept.value, ifMissed: ifMissed.value }), close);
  };
  return (
    <form class={ui.form} data-editor onSubmit={submit}>
      <label class={ui.field}>If it is kept<input class={ui.input} value={ifKept.value} onInput={(event) => { ifKept.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>If it is missed<input class={ui.input} value={ifMissed.value} onInput={(event) => { ifMissed.value = event.currentTarget.value; }} /></label>
      <Buttons label="Save" close={close} />
    </form>
  );
}
