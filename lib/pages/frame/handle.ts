// The slim tab at the page's edge that opens and closes the sidebar. It can be moved up and down, by pointer and by arrow keys.
import { followDrag } from './drag';

export interface Handle {
  element: HTMLButtonElement;
  show(state: { open: boolean; stale: boolean }): void;
}

export interface HandleNeeds {
  /** `byKey`: Enter or Space, so the keyboard wants to go on in the sidebar. */
  pressed(byKey: boolean): void;
  /** The handle's middle, as a share of the viewport's height. */
  at(): number;
  moved(share: number): void;
}

const dragFrom = 4;
const arrowStep = 16;
const staleNote = 'Kept was updated. Reload this tab after the call.';
const moveNote = 'Drag or arrow keys move it.';

export function createHandle(needs: HandleNeeds, signal: AbortSignal): Handle {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'handle';
  const dragged = draggable(element, needs, signal);
  element.addEventListener('click', (event) => {
    if (!dragged()) needs.pressed(event.detail === 0);
  }, { signal });
  element.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -arrowStep, ArrowDown: arrowStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    needs.moved(clampShare(needs.at() + step / window.innerHeight));
  }, { signal });
  return {
    element,
    show({ open, stale }) {
      element.ariaLabel = open ? 'Close Kept' : 'Open Kept';
      element.ariaExpanded = String(open);
      element.title = stale ? staleNote : element.ariaLabel;
      element.ariaDescription = stale ? staleNote : moveNote;
      element.classList.toggle('stale', stale);
    },
  };
}

/** @returns whether the press that just ended was a drag, which is no click */
function draggable(element: HTMLElement, needs: HandleNeeds, signal: AbortSignal): () => boolean {
  let from = 0;
  let dragging = false;
  followDrag(element, {
    from({ clientY }) {
      from = clientY;
      dragging = false;
    },
    moved({ clientY }) {
      dragging ||= Math.abs(clientY - from) >= dragFrom;
      if (dragging) needs.moved(clampShare(clientY / window.innerHeight));
    },
  }, signal);
  return () => dragging;
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
