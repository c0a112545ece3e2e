// Whether an element is on the screen, without making the page lay itself out: the browser tells us when it changes.

export interface Sight {
  /** Null: not known yet, ask again in a moment. */
  sees(element: Element): boolean | null;
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|opacity:\s*0\s*(?:[;!]|$))/;
/** Whatever may be hidden: the browser goes up the tree for us, and mostly finds nothing. */
const SUSPECT = '[hidden], [aria-hidden="true"], [style*="none"], [style*="hidden"], [style*="opacity"]';

/** Hidden by its own or an ancestor's attributes; says nothing about style sheets. */
export function hiddenByAttributes(element: Element): boolean {
  for (let at = element.closest(SUSPECT); at !== null; at = at.parentElement?.closest(SUSPECT) ?? null) {
    if (at.matches('[hidden], [aria-hidden="true"]') || HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return true;
  }
  return false;
}

/** `changed` is called when something that was asked for comes or goes. */
export function createSight(changed: () => void, signal: AbortSignal): Sight {
  const seen = new WeakMap<Element, boolean | null>();
  if (typeof IntersectionObserver === 'undefined') return { sees: (element) => !hiddenByAttributes(element) };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
    changed();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    sees(element) {
      if (hiddenByAttributes(element)) return false;
      if (!seen.has(element)) {
        seen.set(element, null);
        observer.observe(element);
      }
      return seen.get(element) ?? null;
    },
  };
}
