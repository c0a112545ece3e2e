// Facts are looked for by several strategies, written as data, so that one that broke is passed over by the next.

/** One way to a fact: the first element that matches `css` below the root, its attribute or text, and what of it to take. */
export interface Strategy {
  css: string;
  /** Attribute to take; the element's text when absent. */
  attr?: string;
  /** Takes group 1; no match means: not found this way. */
  pick?: RegExp;
  /** Tries every match of `css`, not only the first. */
  every?: true;
}

/** What may be searched: a document, an element, a fragment. */
export type Root = ParentNode;

function take(element: Element, { attr, pick }: Strategy): string | null {
  const raw = attr === undefined ? element.textContent : element.getAttribute(attr);
  if (raw === null) return null;
  const picked = pick === undefined ? raw : (pick.exec(raw)?.[1] ?? '');
  return picked.trim() === '' ? null : picked;
}

/** What one strategy finds, or null. */
export function foundBy(root: Root, strategy: Strategy): string | null {
  if (!strategy.every) {
    const element = root.querySelector(strategy.css);
    return element && take(element, strategy);
  }
  for (const element of root.querySelectorAll(strategy.css)) {
    const value = take(element, strategy);
    if (value !== null) return value;
  }
  return null;
}

/** What the first successful strategy finds, or null. */
export function firstFound(root: Root, strategies: readonly Strategy[]): string | null {
  for (const strategy of strategies) {
    const value = foundBy(root, strategy);
    if (value !== null) return value;
  }
  return null;
}

/** What the first two successful strategies find: they may contradict each other. */
export function twoFound(root: Root, strategies: readonly Strategy[]): string[] {
  const values: string[] = [];
  for (const strategy of strategies) {
    const value = foundBy(root, strategy);
    if (value !== null && values.push(value) === 2) break;
  }
  return values;
}
