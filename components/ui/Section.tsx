// A named region of a screen: heading, count, an action, and what belongs to it.
import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  name: string;
  /** Beside the name: how many, or a few words. */
  count?: ComponentChildren;
  action?: ComponentChildren;
  /** On a card of its own, where there is room for one. */
  isPanel?: boolean;
  children: ComponentChildren;
}

export function Section({ name, count, action, isPanel = false, children }: Props) {
  return (
    <section class={isPanel ? styles.panel : styles.section} aria-label={name}>
      <div class={styles.head}>
        <h2 class={styles.title}>{name}</h2>
        {count !== undefined && <span class={styles.count}>{count}</span>}
        {action && <span class={styles.act}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
