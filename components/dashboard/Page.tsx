// The frame of one screen: its heading, what it says below it, what can be done, and its body.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Section } from '../ui/Section';
import styles from './Dashboard.module.css';

interface Props {
  title: string;
  sub?: ComponentChildren;
  /** Buttons that belong to the whole screen. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

export function Page({ title, sub, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kept`;
    // Whoever went to another screen reads on at its top; whoever just opened the tab is left alone.
    if (document.activeElement?.closest('nav, dialog')) heading.current?.focus();
  }, [title]);
  return (
    <>
      <header class={styles.head}>
        <div class={styles.headText}>
          <h1 ref={heading} tabIndex={-1} class={styles.title}>{title}</h1>
          <p class={styles.sub}>{sub}</p>
        </div>
        {actions && <div class={styles.actions}>{actions}</div>}
      </header>
      <div class={styles.body}>{children}</div>
    </>
  );
}

interface PanelProps {
  name: string;
  note?: ComponentChildren;
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** A named part of a screen. */
export function Panel({ note, ...section }: PanelProps) {
  return <Section isPanel count={note} {...section} />;
}
