// Styles for a shadow root of ours.

/** Styles a root we made. Firefox refuses constructed sheets from a content script: there, and only there, an element does it. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.prepend(element);
  }
}
