// What a surface shows while the user presents: nothing of what it holds. That is not hidden but taken out of the page.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Presenting } from '@/lib/state/presenting';

interface Props {
  presenting: Presenting;
  /** Drawn instead of `children`. */
  cover: ComponentChildren;
  children: ComponentChildren;
}

/** Afterwards the keyboard is on the button that covers (`ShieldButton`), if it was on the cover. */
export function Covered({ presenting, cover, children }: Props) {
  const on = presenting.on.value;
  const before = useRef(on);
  useLayoutEffect(() => {
    if (before.current && !on && document.hasFocus()) document.querySelector<HTMLElement>('[data-shield]')?.focus();
    before.current = on;
  }, [on]);
  return <>{on ? cover : children}</>;
}
