// What is in its way, and help that was asked for.
import { useSignal } from '@preact/signals';
import type { Commitment } from '@/lib/domain/commitment';
import { dayInSentence } from '@/lib/domain/local-date';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import type { HelpAsk } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';
import { EditorHere } from './EditorHere';
import type { Edited } from './EditorHere';

interface Props extends Edited {
  asks: readonly HelpAsk[];
  own: DetailActs;
}

export function Help({ asks, own, ...edited }: Props) {
  const { view: { commitment }, around, acts, editing } = edited;
  const asking = useSignal(false);
  const isOpen = commitment.status === 'open';
  const { blockedBy, blockedOn } = commitment;
  if (!isOpen && !blockedBy && asks.length === 0) return null;
  return (
    <Section name="In the way">
      {blockedBy && <p class={styles.line}><b>Blocked by {blockedBy}</b>{blockedOn && <span class={ui.muted}> since {dayInSentence(blockedOn, around.today)}</span>}</p>}
      {asks.length > 0 && <Asks asks={asks} around={around} acts={own} />}
      {isOpen && !asking.value && (
        <span class={ui.actions}>
          {blockedBy ? <Act name="Not blocked any more" act={() => void acts.unblock(commitment.id)} /> : <Act name="Blocked by…" act={() => { editing.value = 'blocked'; }} />}
          <Act name="Ask for help" act={() => { asking.value = true; }} />
        </span>
      )}
      <EditorHere editors={['blocked']} {...edited} />
      {asking.value && <HelpForm around={around} commitment={commitment} acts={own} close={() => { asking.value = false; }} />}
    </Section>
  );
}

function Asks({ asks, around: { people, meId }, acts }: Pick<Props, 'asks' | 'around'> & { acts: DetailActs }) {
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

interface FormProps {
  commitment: Commitment;
  around: Surroundings;
  acts: DetailActs;
  close: () => void;
}

function HelpForm({ commitment, around, acts, close }: FormProps) {
  const text = useSignal('');
  const from = useSignal('');
  return (
    <Form class={ui.form} data-editor save={() => closing(acts.askHelp(text.value, from.value || null), close)}>
      <label class={ui.field}>What could somebody do?<input class={ui.input} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} /></label>
      <label class={ui.field}>From whom
        <select class={ui.input} value={from.value} onChange={(event) => { from.value = event.currentTarget.value; }}>
          <option value="">Whoever can</option>
          {around.everyone.filter((person) => person.id !== commitment.ownerId).map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
        </select>
      </label>
      <Buttons label="Ask" close={close} />
    </Form>
  );
}
