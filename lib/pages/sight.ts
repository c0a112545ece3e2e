// Whether an element is on the screen, without making the page lay itself out: the browser tells us when it changes.

export interface Sight {
  /** Null: not known yet, ask again in a moment. */
  sees(element: Element): boolean | null;
}

const HIDDEN_STYLE = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|opacity:\s*0\s*(?:[;!]|$))/;

/** Hidden by its own or an ancestor's attributes; says nothing about style sheets. */
export function hiddenByAttributes(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return true;
  for (let at = element.closest('[style]'); at; at = at.parentElement?.closest('[style]') ?? null) {
    if (HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return true;
  }
  return false;
}

/** `changed` is called when something that was asked for comes or goes. */
export function createSight(changed: () => void, signal: AbortSignal): Sight {
  const seen = new WeakMap<Element, boolean | null>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
    changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
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
