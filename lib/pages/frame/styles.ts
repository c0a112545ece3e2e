// How handle and frame look. They live in someone else's page: everything is reset, and nothing of the page's reaches in.

/** `!important` inside a shadow root wins over the page's own `!important`, also over an inline style. */
export const styles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}
:host([hidden]) { display: none !important; }
.stage {
  --line: 1px solid light-dark(#dadce0, #4a4d51);
  --paper: light-dark(#fff, #1f2023);
  --accent: light-dark(#2f6f5e, #7fd1b9);
  color: light-dark(#202124, #e8eaed);
  font: 14px/20px system-ui, sans-serif;
}
.stage * { box-sizing: border-box; }
.box {
  position: fixed;
  inset: var(--kept-top) 0 var(--kept-bottom) auto;
  width: var(--kept-width);
  background: var(--paper);
  border: 0 solid transparent;
  border-left: var(--line);
}
.left .box { inset-inline: 0 auto; border: 0; border-right: var(--line); }
.shut .box { visibility: hidden; }
iframe { width: 100%; height: 100%; border: 0; color-scheme: normal; }
.handle {
  position: fixed;
  top: clamp(8px, calc(var(--kept-handle) * 100vh - 28px), calc(100vh - 64px));
  right: var(--kept-offset);
  width: 18px;
  height: 56px;
  padding: 0;
  border: var(--line);
  border-radius: 8px 0 0 8px;
  background: var(--paper);
  color: var(--accent);
  cursor: pointer;
  touch-action: none;
}
.left .handle { right: auto; left: var(--kept-offset); border-radius: 0 8px 8px 0; }
.handle:hover { width: 24px; }
.stale { border-block: 6px solid light-dark(#a15c00, #f2b866); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
iframe:focus-visible { outline: 0; }
.handle::before { content: ""; display: block; width: 4px; height: 9px; margin: -3px auto 0; border: solid; border-width: 0 2px 2px 0; rotate: 40deg; }
.resizer { position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none; }
.left .resizer { inset-inline: auto -4px; }
.dragging iframe { pointer-events: none; }
.sorry { position: absolute; inset: 0; padding: 24px; background: var(--paper); }
.sorry button {
  padding: 8px 16px;
  border: var(--line);
  border-radius: 8px;
  background: var(--accent);
  color: var(--paper);
  font: inherit;
}
@media print { .stage { display: none; } }
`;

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
