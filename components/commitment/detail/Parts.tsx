// What a commitment consists of: steps to tick, and commitments of others that it was broken down into. They never close it.
import { useSignal } from '@preact/signals';
import type { Parts as Count } from '@/lib/domain/break-down';
import type { Commitment } from '@/lib/domain/commitment';
import { dueText } from '@/lib/domain/local-date';
import type { Id } from '@/lib/domain/record';
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Surroundings } from '@/lib/state/surroundings';
import type { Whole } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { Act, Buttons, closing } from './controls';
import styles from './Detail.module.css';

interface Props {
  whole: Whole;
  parts: Count | null;
  around: Surroundings;
  acts: DetailActs;
  done: () => void;
  open: (id: Id) => void;
}

export function Parts({ whole: { view, steps, children }, parts, around, acts, done, open }: Props) {
  const breaking = useSignal(false);
  const isOpen = view.commitment.status === 'open';
  return (
    <Section name="Steps and parts" count={parts && parts.total > 0 ? parts.total : undefined}>
      {parts && parts.total > 0 && <p class={ui.muted}>{parts.done} of {parts.total} done</p>}
      <ul class={styles.steps} aria-label="Steps">
        {steps.map((step) => (
          <li key={step.id}>
            <label><input type="checkbox" checked={step.closedOn !== null} onChange={(event) => void acts.tick(step.id, event.currentTarget.checked)} /> {step.text}</label>
            <button type="button" class={ui.link} aria-label={`Remove step ${step.text}`} onClick={() => void acts.dropStep(step.id)}>Remove</button>
          </li>
        ))}
      </ul>
      {children.length > 0 && <Children children={children} around={around} open={open} />}
      {parts?.offersDone && <Act name="All parts are done: mark it done" act={done} />}
      {isOpen && <AddStep acts={acts} />}
      {isOpen && (breaking.value
        ? <BreakDown acts={acts} close={() => { breaking.value = false; }} />
        : <Act name="Break down among people" act={() => { breaking.value = true; }} />)}
    </Section>
  );
}

function Children({ children, around, open }: { children: readonly Commitment[]; around: Surroundings; open: (id: Id) => void }) {
  const stateOf = ({ status, dueOn }: Commitment) => status === 'open' ? (dueOn === null ? 'no date' : dueText(dueOn, around.today)) : status === 'done' ? 'kept' : 'dropped';
  return (
    <ul class={styles.steps} aria-label="Parts">
      {children.map((child) => (
        <li key={child.id}>
          <button type="button" class={ui.link} onClick={() => open(child.id)}>{child.text}</button>
          <span class={ui.muted}>{child.ownerId === null ? 'no owner yet' : around.people.get(child.ownerId)?.name ?? 'somebody who left'} · {stateOf(child)}</span>
        </li>
      ))}
    </ul>
  );
}

function AddStep({ acts }: { acts: DetailActs }) {
  const text = useSignal('');
  const submit = () => text.value.trim() === '' ? undefined : closing(acts.addStep(text.value), () => { text.value = ''; });
  return (
    <Form class={ui.row} save={submit}>
      <input class={ui.input} aria-label="New step" placeholder="Add a step" value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} />
      <button type="submit" class={`${ui.button} ${ui.dense}`}>Add</button>
    </Form>
  );
}

function BreakDown({ acts, close }: { acts: DetailActs; close: () => void }) {
  const text = useSignal('');
  return (
    <Form class={ui.form} data-editor save={() => closing(acts.breakDown(text.value), close)}>
      <label class={ui.field}>One line for each part, as in the capture line
        <textarea class={ui.input} rows={4} placeholder={'@jun collect the quotes by wed\n@maria check the contract'} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} />
      </label>
      <Buttons label="Break down" close={close} />
    </Form>
  );
}
