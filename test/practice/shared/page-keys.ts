// RECONSTRUCTION: records every key event that reaches the page, as the page's own shortcuts would get it.

declare global {
  interface Window {
    /** `keydown:a`, `keypress:a`, `keyup:a`, in order. */
    pageKeys: string[];
  }
}

window.pageKeys = [];
for (const type of ['keydown', 'keypress', 'keyup'] as const) {
  window.addEventListener(type, (event) => window.pageKeys.push(`${type}:${event.key}`), true);
}

export {};
