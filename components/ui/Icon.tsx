// Draws an icon of the Lucide set from its node list, as elements: no markup strings.
import type { IconNode } from 'lucide';
import { h } from 'preact';

interface Props {
  icon: IconNode;
  /** CSS px; 16 unless told. */
  size?: number;
  strokeWidth?: number;
}

/** Decoration beside words, hidden from screen readers. */
export function Icon({ icon, size = 16, strokeWidth = 1.75 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth}
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" style={{ flex: 'none' }}>
      {icon.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
