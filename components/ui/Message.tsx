// What a screen says when something is wrong, empty, or still coming.
import type { ComponentChildren } from 'preact';
import styles from './Message.module.css';
import ui from './ui.module.css';

interface ProblemProps {
  what: string;
  safe: string;
  /** What the user can do. */
  then: string;
  dismiss?: () => void;
  children?: ComponentChildren;
}

/** What happened, what is safe, what to do. */
export function Problem({ what, safe, then, dismiss, children }: ProblemProps) {
  return (
    <div role="alert" class={styles.message}>
      <span class={styles.what}>{what}</span>
      <span>{safe}</span>
      <span>{then}</span>
      {(children || dismiss) && (
        <span class={styles.acts}>
          {children}
          {dismiss && <button type="button" class={`${ui.button} ${ui.dense}`} onClick={dismiss}>Understood</button>}
        </span>
      )}
    </div>
  );
}

/** An empty place that says what to do next. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class={`${ui.card} ${styles.empty}`}>{children}</div>;
}

/** Grey bars of about the size of what is coming, so that nothing jumps. */
export function Skeleton({ heights }: { heights: readonly number[] }) {
  return (
    <div class={styles.skeleton} role="status" aria-label="Loading">
      {heights.map((height, index) => <div key={index} class={styles.bar} style={{ blockSize: `${height}px` }} />)}
    </div>
  );
}

interface NoticeProps {
  notice: { text: string; turn: number } | null;
  undo?: (() => void) | undefined;
}

/** The polite live region. It stays in the page, so that screen readers hear what appears in it: the same words again are new words. */
export function NoticeLine({ notice, undo }: NoticeProps) {
  return (
    <div class={styles.notice}>
      <span role="status">{notice && <span key={notice.turn}>{notice.text}</span>}</span>
      {undo && <button type="button" class={ui.link} onClick={undo}>Undo</button>}
    </div>
  );
}
