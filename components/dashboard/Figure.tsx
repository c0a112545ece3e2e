// A number worth a tile: what it counts, and a way to the rows that made it.
import type { ComponentChildren } from 'preact';
import styles from './Dashboard.module.css';

interface Props {
  name: string;
  /** The number itself; a percentage only where there are enough to tell. */
  value: ComponentChildren;
  /** Beside the number: "of 31". */
  of?: ComponentChildren;
  note?: ComponentChildren;
  tone?: 'late' | undefined;
  /** Opens the rows behind it; left out where there are none. */
  open?: (() => void) | undefined;
}

export function Figure({ name, value, of, note, tone, open }: Props) {
  return (
    <section class={styles.figure} aria-label={name}>
      <h2 class={styles.figureName}>{name}</h2>
      <p class={styles.figureLine}>
        {open
          ? <button type="button" class={`${styles.number} ${tone === 'late' ? styles.lateNumber : ''}`} title="Show what is behind it" onClick={open}>{value}</button>
          : <span class={styles.number}>{value}</span>}
        {of !== undefined && <span class={styles.figureOf}>{of}</span>}
      </p>
      <p class={styles.figureNote}>{note}</p>
    </section>
  );
}
