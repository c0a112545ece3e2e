// Puts the keyboard where the user is about to type.

/** As `ref` of an element: it has the focus as soon as it is drawn. (`autofocus` works once per page only.) */
export function focused(element: HTMLElement | null): void {
  element?.focus();
}
