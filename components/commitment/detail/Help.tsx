// What is in its way, and help that was asked for.
import { useSignal } from '@preact/signals';
import type { Commitment } from '@/lib/domain/commitment';
import { dayInSentence } from '@/lib/domain/local-date';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import type { HelpAsk } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';

interface Props {
  commitment: Commitment;
  asks: readonly HelpAsk[];
  around: Surroundings;
  acts: DetailActs;
}

export function Help({ commitment, asks, around, acts }: Props) {
  const form = useSignal<'block' | 'help' | null>(null);
  const close = () => { form.value = null; };
  const isOpen = commitment.status === 'open';
  const { blockedBy, blockedOn } = commitment;
  if (!isOpen && !blockedBy && asks.length === 0) return null;
  return (
    <Section name="In the way">
      {blockedBy && <p class={styles.line}><b>Blocked by {blockedBy}</b>{blockedOn && <span class={ui.muted}> since {dayInSentence(blockedOn, around.today)}</span>}</p>}
      {asks.length > 0 && <Asks asks={asks} around={around} acts={acts} />}
      {isOpen && form.value === null && (
        <span class={ui.actions}>
          {blockedBy ? <Act name="Not blocked any more" act={() => void acts.unblock()} /> : <Act name="Blocked by…" act={() => { form.value = 'block'; }} />}
          <Act name="Ask for help" act={() => { form.value = 'help'; }} />
        </span>
      )}
      {form.value === 'block' && <OneField label="What is in the way?" button="Blocked" save={(text) => acts.block(text)} close={close} />}
      {form.value === 'help' && <HelpForm around={around} commitment={commitment} acts={acts} close={close} />}
    </Section>
  );
}

function Asks({ asks, around: { people, meId }, acts }: Pick<Props, 'asks' | 'around' | 'acts'>) {
  const wordsFor = ({ status, fromId }: HelpAsk) => status === 'taken' ? 'taken' : status === 'withdrawn' ? 'withdrawn' : `asked ${fromId === null ? 'whoever can' : people.get(fromId)?.name ?? 'somebody who left'}`;
  return (
    <ul class={styles.steps} aria-label="Help asked for">
      {asks.map((ask) => (
        <li key={ask.id}>
          <span>{ask.text} <span class={ui.muted}>{wordsFor(ask)}</span></span>
          {ask.status === 'open' && (
            <span class={ui.row}>
              {meId !== null && meId !== ask.askedById && <button type="button" class={ui.link} aria-label={`I take it: ${ask.text}`} onClick={() => void acts.takeHelp(ask.id)}>I take it</button>}
              <button type="button" class={ui.link} aria-label={`Withdraw ${ask.text}`} onClick={() => void acts.withdrawHelp(ask.id)}>Withdraw</button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneFieldProps {
  label: string;
  button: string;
  save: (text: string) => Promise<boolean>;
  close: () => void;
}

function OneField({ label, button, save, close }: OneFieldProps) {
  const text = useSignal('');
  return (
    <form class={ui.form} data-editor onSubmit={(event) => { event.preventDefault(); closing(save(text.value), close); }}>
      <label class={ui.field}>{label}<input class={ui.input} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} /></label>
      <Buttons label={button} close={close} />
    </form>
  );
}

function HelpForm({ commitment, around, acts, close }: Pick<Props, 'commitment' | 'around' | 'acts'> & { close: () => void }) {
  const text = useSignal('');
  const from = useSignal('');
  return (
    <form class={ui.form} data-editor onSubmit={(event) => { event.preventDefault(); closing(acts.askHelp(text.value, from.value || null), close); }}>
      <label class={ui.field}>What could somebody do?<input class={ui.input} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>From whom
        <select class={ui.input} value={from.value} onChange={(event) => { from.value = event.currentTarget.value; }}>
          <option value="">Whoever can</option>
          {around.everyone.filter((person) => person.id !== commitment.ownerId).map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
        </select>
      </label>
      <Buttons label="Ask" close={close} />
    </form>
  );
}
