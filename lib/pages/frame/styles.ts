// How handle and frame look. They live in someone else's page: everything is reset, and nothing of the page's reaches in.

/** `!important` inside a shadow root wins over the page's own `!important`, also over an inline style. */
export const styles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
}
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
.stage {
  --line: 1px solid light-dark(#dadce0, #4a4d51);
  --paper: light-dark(#fff, #1f2023);
  --accent: light-dark(#2f6f5e, #7fd1b9);
}
.box, .handle { position: fixed; margin: 0; }
.box {
  inset-block: var(--kept-top) var(--kept-bottom);
  right: 0;
  width: var(--kept-width);
  background: var(--paper);
  border-inline-start: var(--line);
  box-shadow: 0 1px 6px rgb(0 0 0 / 0.18);
}
.left .box { right: auto; left: 0; border-inline: 0; border-inline-end: var(--line); }
.shut .box { visibility: hidden; pointer-events: none; box-shadow: none; }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: normal; background: transparent; }
.handle {
  top: clamp(8px, calc(var(--kept-handle) * 100vh - 28px), calc(100vh - 64px));
  right: var(--kept-offset);
  display: grid;
  place-items: center;
  inline-size: 18px;
  block-size: 56px;
  padding: 0;
  border: var(--line);
  border-inline-end: 0;
  border-radius: 8px 0 0 8px;
  background: var(--paper);
  color: var(--accent);
  cursor: pointer;
  touch-action: none;
  opacity: 0.85;
  transition: opacity 120ms, inline-size 120ms;
}
.left .handle { right: auto; left: var(--kept-offset); border-inline: 0; border-inline-end: var(--line); border-radius: 0 8px 8px 0; }
.handle:hover, .handle:focus-visible { opacity: 1; inline-size: 24px; }
.handle[data-stale]::after {
  content: '';
  position: absolute;
  inset: 4px auto auto 4px;
  inline-size: 7px;
  block-size: 7px;
  border-radius: 50%;
  background: light-dark(#a15c00, #f2b866);
}
.handle:focus-visible, .resizer:focus-visible, .sorry button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.handle svg { inline-size: 12px; block-size: 12px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.resizer { position: absolute; inset-block: 0; left: -4px; inline-size: 8px; cursor: ew-resize; touch-action: none; }
.left .resizer { left: auto; right: -4px; }
.dragging iframe { pointer-events: none; }
.sorry {
  position: absolute;
  inset: 0;
  padding: 24px;
  background: var(--paper);
  color: light-dark(#202124, #e8eaed);
  font: 14px/20px system-ui, sans-serif;
}
.sorry h2 { margin: 0 0 8px; font: 600 16px/24px system-ui, sans-serif; }
.sorry p { margin: 0 0 16px; }
.sorry button {
  padding: 8px 16px;
  border: 0;
  border-radius: 8px;
  background: var(--accent);
  color: light-dark(#fff, #10201b);
  font: 600 14px/20px system-ui, sans-serif;
  cursor: pointer;
}
@media (prefers-reduced-motion: reduce) { .handle { transition: none; } }
@media (forced-colors: active) { .handle, .sorry button { border: 1px solid ButtonText; } }
@media print { :host { display: none !important; } }
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
