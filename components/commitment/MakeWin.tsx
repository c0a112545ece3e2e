// Under what was done: the win that it is for the team, in words that can be changed (practices A5, A10).
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firstName } from '@/lib/domain/person';
import type { Commitment } from '@/lib/domain/commitment';
import { isSaidAlone } from '@/lib/domain/win-saying';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { WinMaking } from '@/lib/state/win-making';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { EditorBox } from './editors';

interface Props {
  commitment: Commitment;
  around: Pick<Surroundings, 'people'>;
  acts: Pick<CommitmentActs, 'wins' | 'stay' | 'letGo'>;
  close: () => void;
}

export function MakeWin({ commitment, around, acts, close }: Props) {
  const { id } = commitment;
  const offered = useSignal<{ making: WinMaking; words: string | null } | null>(null);
  useEffect(() => {
    // While somebody writes, the line must not go away.
    acts.stay(id);
    void acts.wins().then(async (making) => {
      const words = await making?.words(id);
      if (making && words !== undefined) offered.value = { making, words };
      else close();
    });
    return () => acts.letGo(id);
  }, [id]);
  if (!offered.value) return null;
  const { making, words } = offered.value;
  if (words === null) return <EditorBox cancel={close}><p class={styles.question}>It is among the team’s wins.</p><span class={ui.actions}><button type="button" ref={focused} class={`${ui.button} ${ui.dense}`} onClick={close}>Close</button></span></EditorBox>;
  return <EditorBox cancel={close}><Words words={words} by={namesOf(commitment, around)} make={async (text) => { if (await making.make(id, text)) close(); }} cancel={close} /></EditorBox>;
}

function Words({ words, by, make, cancel }: { words: string; by: string; make: (text: string) => Promise<void>; cancel: () => void }) {
  const text = useSignal(words);
  return (
    <Form class={ui.form} aria-label="Win" save={() => make(text.value)}>
      <label class={ui.field}><span><b class={styles.asked}>What did we achieve?</b>{by && ` · with ${by}`}</span>
        <input class={ui.input} ref={focused} required value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} />
      </label>
      <p role="status" class={styles.hint}>{isSaidAlone(text.value) ? 'A win is the team’s: say it as “we”.' : ''}</p>
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Make it a win</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={cancel}>Cancel</button>
      </span>
    </Form>
  );
}

function namesOf({ ownerId, partnerIds }: Commitment, { people }: Props['around']): string {
  return [ownerId, ...partnerIds].flatMap((id) => firstName(people.get(id ?? '')?.name ?? '') || []).join(', ');
}
