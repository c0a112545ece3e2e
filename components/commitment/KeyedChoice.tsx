// A question with a few answers, each a button and a number key.
import { useRef } from 'preact/hooks';
import { moveReasons } from '@/lib/domain/commitment';
import type { MoveReason } from '@/lib/domain/commitment';
import { focused } from '../ui/focused';
import { isSecondClick } from '../ui/second-click';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';

export interface Answer {
  label: string;
  act: () => void;
}

interface Props {
  question: string;
  /** What to know before answering. */
  detail?: string | undefined;
  /** At most nine; the first has the focus, and the keys are 1, 2, … */
  answers: readonly Answer[];
  /** A way on without an answer. */
  skip?: (() => void) | undefined;
}

/** Nobody reads a question and presses its first answer within this time, in ms: an Enter so early was meant for what asked it. */
const readWithin = 400;

export function KeyedChoice({ question, detail, answers, skip }: Props) {
  const askedAt = useRef(performance.now());
  const byKey = (event: KeyboardEvent) => {
    const isEarly = ['Enter', ' '].includes(event.key) && performance.now() - askedAt.current < readWithin;
    // A key that is still held down opened the question, and does not answer it.
    if (event.repeat || isEarly) event.preventDefault();
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    answers[Number(event.key) - 1]?.act();
  };
  return (
    <div role="group" aria-label={question} class={ui.form} onKeyDown={byKey} onClickCapture={(event) => { if (isSecondClick(event)) event.stopPropagation(); }}>
      <span class={styles.question}><b>{question}</b> {detail && <span class={ui.muted}>{detail}</span>}</span>
      <span class={styles.choices}>
        {answers.map(({ label, act }, index) => (
          <button key={label} type="button" class={styles.choice} ref={index === 0 ? focused : null} onClick={act}>
            <span class={styles.key} aria-hidden="true">{index + 1}</span>{label}
          </button>
        ))}
        {skip && <button type="button" class={styles.choice} onClick={skip}>skip</button>}
      </span>
    </div>
  );
}

interface ReasonProps extends Pick<Props, 'question' | 'detail' | 'skip'> {
  choose: (reason: MoveReason) => void;
}

export function ReasonChoice({ choose, ...asked }: ReasonProps) {
  return <KeyedChoice {...asked} answers={moveReasons.map((reason) => ({ label: reason, act: () => choose(reason) }))} />;
}
