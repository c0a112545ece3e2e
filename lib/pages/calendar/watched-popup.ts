// Follows one popup's content, also while it is hidden: its node comes back. Only the popup is observed, never the grid behind it.
import { EID, LOGGED } from './selectors';

/** Attributes that carry facts; anything else may change without a reading. */
const TELLING = [EID, LOGGED, 'data-email', 'data-hovercard-id', 'data-text', 'data-details', 'href'];

export interface WatchedPopup {
  /** Watches this popup from now on. True when it was another one before. */
  watch(popup: Element): boolean;
  /** ms since it changed, or since it is watched. */
  still(now: number): number;
}

/** `changed` is called after each change with its time in ms, at most once a task. */
export function watchPopup(changed: (now: number) => void, signal: AbortSignal): WatchedPopup {
  let current: Element | null = null;
  let changedAt = 0;
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
    changed(changedAt);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(popup) {
      if (popup === current) return false;
      observer.disconnect();
      current = popup;
      changedAt = performance.now();
      observer.observe(popup, { subtree: true, childList: true, characterData: true, attributeFilter: TELLING });
      return true;
    },
    still: (now) => now - changedAt,
  };
}
