// One line that raises a topic: Enter raises it and asks for the next, Escape is enough. What was not raised waits.
import type { TopicDraft } from '@/lib/state/topic-draft';
import { Form } from '../ui/Form';
import { focused } from '../ui/focused';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';
import styles from './Topic.module.css';

interface Props {
  draft: TopicDraft;
  /** Answers whether it was raised. */
  raise: (text: string) => Promise<boolean>;
  close: () => void;
  /** From whom it stays private; null: it is the team's. */
  seenBy: string | null;
}

export function RaiseTopic({ draft, raise, close, seenBy }: Props) {
  const { text, type, raise: raising } = useWhileShown((end) => draft.begin(end));
  const submit = async () => {
    if (text.value.trim() === '') close();
    else await raising(raise);
  };
  return (
    <Form class={styles.raise} data-editor save={submit} onKeyDown={leaveOnEscape(close)}>
      <label class={ui.field}>{seenBy === null ? 'What is to be talked about?' : `What is to be talked about? · ${seenBy}`}
        <input class={ui.input} ref={focused} value={text.value} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <span class={ui.actions}>
        <button type="submit" class={`${ui.primary} ${ui.dense}`}>Raise it</button>
        <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Close</button>
      </span>
    </Form>
  );
}
