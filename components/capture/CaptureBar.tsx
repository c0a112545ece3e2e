// The capture bar: the line, what was understood of it, and the question when a name could mean two people.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Notice } from '@/lib/state/screen';
import { NoticeLine } from '../ui/Message';
import styles from './Capture.module.css';
import { HintLine } from './HintLine';
import { Question, Understood, UnfinishedLines } from './late-parts';
import { ManyLines } from './ManyLines';
import { OneLine } from './OneLine';
import type { LineView } from './Understood';

interface Props extends LineView {
  notice: Notice | null;
  undo: () => void;
  /** Escape in the line. */
  leave: () => void;
  /** Called with the field, so that the host can give it the focus. */
  input?: (element: HTMLElement) => void;
}

export function CaptureBar(props: Props) {
  const { line, notice } = props;
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const back = () => field.current?.focus();
  const isOne = line.pasted.value === null;
  const wasOne = useRef(isOne);
  // Before the next key: the hotkey's focus must find the field. Where one took the other's place, the keyboard goes along.
  useLayoutEffect(() => {
    if (field.current) props.input?.(field.current);
    if (wasOne.current !== isOne && document.activeElement === document.body) back();
    wasOne.current = isOne;
  }, [isOne]);
  return (
    <footer class={styles.bar}>
      {line.text.value === '' && (line.unfinished.lines.value ?? []).length > 0 && <UnfinishedLines unfinished={line.unfinished} back={back} />}
      {isOne ? <OneLine line={line} field={field} leave={props.leave} /> : <ManyLines {...props} field={field} back={back} />}
      {line.captured.value && <Question line={line} people={props.people} />}
      <div class={styles.under}>
        {line.text.value !== '' && <Understood {...props} back={back} />}
        <span class={styles.notice}><NoticeLine notice={notice} undo={notice?.change ? props.undo : undefined} /></span>
        {line.text.value === '' && !notice && <span class={styles.tip}>Enter saves. Shift+Enter keeps owner and goal for the next one.</span>}
      </div>
      <HintLine line={line} back={back} />
    </footer>
  );
}
