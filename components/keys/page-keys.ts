// Hears the keys that work anywhere in a page of ours, wherever the focus is, except while typing, or with a sheet over it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isBehindSheet } from '../ui/sheets-aside';
import { hear, isTyping } from './hear';
import type { Keys } from './key-table';

/** `table` is the same at every call. A key held down counts once. */
export function usePageKeys<Table extends Keys>(table: Table, does: Record<keyof Table, () => void>): void {
  const latest = useRef(does);
  latest.current = does;
  // With the picture, not after it: who sees it may press.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.repeat && !isTyping(event) && !isBehindSheet()) hear(table, event, latest.current);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [table]);
}
