// Which element of the page had the focus before the sidebar took it, so that Escape gives it back to exactly that one.
import { hostName } from './host-element';

export interface FocusMemory {
  /** Notes what has the focus now. */
  note(): void;
  /** Focuses what was noted; the page's body when that is gone. */
  giveBack(): void;
  /** Inserts text where the focus is, as if typed; the page's editors take it as input. */
  insert(text: string): void;
}

/** Our own host element never counts as the page's focus. */
export function rememberFocus(page: Document, signal: AbortSignal): FocusMemory {
  let last: WeakRef<HTMLElement> | null = null;
  const keep = (element: Element | null) => {
    if (element instanceof HTMLElement && element.localName !== hostName && element !== page.body) last = new WeakRef(element);
  };
  // A click into the frame: the page hears only that its element lost the focus.
  page.addEventListener('focusout', (event) => keep(event.composedPath()[0] as Element), { capture: true, signal });
  return {
    note() {
      const active = deepActive(page);
      if (active === page.body || active === page.documentElement) last = null;
      else keep(active);
    },
    giveBack() {
      if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
      window.focus();
      const element = last?.deref();
      if (element?.isConnected) element.focus({ preventScroll: true });
    },
    insert(text) {
      // Deprecated, but the only way that keeps undo and fires the events editors rely on.
      page.execCommand('insertText', false, text);
    },
  };
}

function deepActive(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
