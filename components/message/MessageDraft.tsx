// A message to somebody, drafted and ready to be changed: a human copies it, or opens it as mail.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Reminder } from '@/lib/domain/drafted-message';
import { firstName } from '@/lib/domain/person';
import type { DraftedLetter, MessageActs } from '@/lib/state/reminders';
import commitment from '../commitment/Commitment.module.css';
import { focused } from '../ui/focused';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import styles from './Message.module.css';

interface Props {
  reminder: Reminder;
  acts: MessageActs;
  close: () => void;
  /** It went its way. */
  taken: () => void;
}

export function MessageDraft({ reminder, acts, close, taken }: Props) {
  const letter = useSignal<DraftedLetter | null | undefined>(undefined);
  const life = useMemo(() => new AbortController(), []);
  useEffect(() => {
    void acts.compose(reminder, life.signal).then((composed) => { letter.value = composed; });
    return () => life.abort();
  }, [life]);
  const take = (how: 'mail' | 'clipboard') => {
    if (letter.value) void acts.taken(reminder, letter.value, how).then(taken);
  };
  return (
    <div class={commitment.editor} data-editor onKeyDown={leaveOnEscape(close)}>
      {letter.value === undefined && <div class={styles.coming} role="status" aria-label="Loading" />}
      {letter.value === null && <p class={commitment.question}>Nothing of this may be told to them: it is private, or they are no longer in the team.</p>}
      {letter.value && <Letter letter={letter.value} acts={acts} take={take} close={close} />}
      {letter.value === null && <span class={ui.actions}><button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Close</button></span>}
    </div>
  );
}

interface LetterProps {
  letter: DraftedLetter;
  acts: MessageActs;
  take: (how: 'mail' | 'clipboard') => void;
  close: () => void;
}

function Letter({ letter, acts, take, close }: LetterProps) {
  const failed = useSignal(false);
  const link = acts.mailLink(letter);
  const copy = () => {
    navigator.clipboard.writeText(letter.body.text.value).then(() => take('clipboard'), () => { failed.value = true; });
  };
  return (
    <>
      <label class={ui.field}>To {letter.to.name}: read it, change it, and send it yourself
        <textarea class={`${ui.input} ${styles.body}`} ref={focused} dir="auto" value={letter.body.text.value}
          onInput={(event) => { letter.body.text.value = event.currentTarget.value; }} />
      </label>
      {failed.value && <p class={commitment.question} role="alert">The browser did not let Kept copy it. Select the text and copy it by hand.</p>}
      {link === null && <p class={commitment.question}>Too long for a mail link: copy it instead.</p>}
      <span class={ui.actions}>
        <button type="button" class={`${ui.primary} ${ui.dense}`} onClick={copy}>Copy</button>
        {link !== null && <a class={`${ui.button} ${ui.dense} ${styles.mail}`} href={link} target="_blank" rel="noreferrer" onClick={() => take('mail')}>Open mail</a>}
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Close</button>
      </span>
      <span class={ui.visuallyHidden}>Nothing is sent to {firstName(letter.to.name)} by Kept.</span>
    </>
  );
}
