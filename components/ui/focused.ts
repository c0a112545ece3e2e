// Puts the keyboard where the user is about to type, and knows when it is nowhere.

/**
 * As `ref` of an element: it has the focus as soon as it is drawn. (The attribute alone works once per page only; but a
 * dialog, which is not shown yet when its parts are drawn, asks for it as it opens.)
 */
export function focused(element: HTMLElement | null): void {
  if (!element) return;
  element.autofocus = true;
  element.focus();
}

/** The keyboard is nowhere in this page: what had it is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The keyboard is within `box`, or nowhere: whoever moves it takes it from nobody. */
export function isFocusFree(box: Element | null | undefined): boolean {
  return isFocusLost() || box?.contains(document.activeElement) === true;
}
