// Follows a press of the pointer until it is released, also outside the element.

export interface Drag {
  /** A press begins. */
  from(event: PointerEvent): void;
  moved(event: PointerEvent): void;
  ended?(): void;
}

export function followDrag(element: HTMLElement, drag: Drag, signal: AbortSignal): void {
  let pressed = false;
  const on = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) => {
    element.addEventListener(type, act, { signal });
  };
  const end = () => {
    if (pressed) drag.ended?.();
    pressed = false;
  };
  on('pointerdown', (event) => {
    pressed = true;
    element.setPointerCapture(event.pointerId);
    drag.from(event);
  });
  on('pointermove', (event) => pressed && drag.moved(event));
  on('pointerup', end);
  on('pointercancel', end);
}
