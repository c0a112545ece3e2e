// What has the keyboard may go while it is drawn anew: then the keyboard stays near, rather than nowhere.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** `next` tells where to, within or beside `box`. Only a focus that was in the box, and is nowhere now, is put there. */
export function useFocusKept(box: RefObject<HTMLElement | null>, next: () => HTMLElement | null | undefined): void {
  // Read while it is still as it was. In a window that is not in use there is no focus to keep, and none to steal.
  const had = document.hasFocus() && box.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (had && isLost) next()?.focus({ preventScroll: true });
  });
}
