// A person as a round badge: filled, or a ring for a stake; dashed when absent.
import styles from './Avatar.module.css';

interface Props {
  initials: string;
  /** 0–359, see `hueOf`. */
  hue: number;
  /** Shown as a tooltip. */
  title?: string;
  ring?: boolean;
  away?: boolean;
  small?: boolean;
}

/** Decoration: the name stands beside it, or in text for screen readers. */
export function Avatar({ initials, hue, title, ring, away, small }: Props) {
  const looks = [styles.avatar, ring && styles.ring, away && styles.away, small && styles.small].filter(Boolean).join(' ');
  return <span class={looks} style={{ '--hue': hue }} title={title} aria-hidden="true">{initials}</span>;
}
