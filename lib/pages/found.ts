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
export type Root = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

/** The same root, which remembers what its selectors found: several facts stand in one place. For one reading only. */
export function remembering(root: Root): Root {
  const found = new Map<string, Element | null>();
  return {
    querySelector: (css: string) => {
      let element = found.get(css);
      if (element === undefined) found.set(css, (element = root.querySelector(css)));
      return element;
    },
    querySelectorAll: (css: string) => root.querySelectorAll(css),
  };
}

function take(element: Element, { attr, pick }: Strategy): string | null {
  const raw = attr === undefined ? element.textContent : element.getAttribute(attr);
  if (raw === null) return null;
  const picked = pick === undefined ? raw : (pick.exec(raw)?.[1] ?? '');
  return picked.trim() === '' ? null : picked;
}

export interface Answer {
  value: string;
  /** Where the value stood. */
  place: Element;
}

function answerOf(root: Root, strategy: Strategy): Answer | null {
  const { css, every } = strategy;
  for (const place of every ? root.querySelectorAll(css) : [root.querySelector(css)]) {
    const value = place && take(place, strategy);
    if (value) return { value, place };
  }
  return null;
}

/** What the first successful strategies find, at most so many: they may contradict each other. */
export function answers(root: Root, strategies: readonly Strategy[], most: number): Answer[] {
  const found: Answer[] = [];
  for (const strategy of strategies) {
    const answer = answerOf(root, strategy);
    if (answer && found.push(answer) === most) break;
  }
  return found;
}

/** What the first successful strategy finds, or null. */
export function firstFound(root: Root, strategies: readonly Strategy[]): string | null {
  return answers(root, strategies, 1)[0]?.value ?? null;
}
