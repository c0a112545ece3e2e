// Everything we draw in the page: handle, box of the frame, its edge, Meet's extra button. It shows a state and reports presses.
import type { FramePlace } from '../page';
import { createHandle, type Handle } from './handle';
import { createHost, type HostElement } from './host-element';
import type { SidebarMemory } from './memory';
import { createResizer, type Resizer } from './resizer';
import type { MakeSlotButton, SlotButton } from './slot-button';

export interface Furniture {
  host: HostElement;
  box: HTMLElement;
  show(state: FurnitureState): void;
  /** For a slow poll: undoes what the page did to us. */
  keepInPlace(): void;
}

export interface FurnitureState extends SidebarMemory {
  place: FramePlace;
  /** Open, and no larger than a dot: the user is presenting. */
  dot: boolean;
  /** No handle, no sidebar. */
  away: boolean;
  /** The extension was updated and no newer script came. */
  stale: boolean;
  dark: boolean | null;
}

export interface Presses {
  toggled(byKey: boolean): void;
  handleMoved(share: number): void;
  resized(width: number): void;
  letGo(): void;
}

/** `makeSlot` only where the page keeps a place for extensions. */
export function furnish(makeSlot: MakeSlotButton | null, now: () => FurnitureState, presses: Presses, signal: AbortSignal): Furniture {
  const host = createHost(presses.letGo, signal);
  const box = document.createElement('div');
  box.className = 'box';
  const handle = createHandle({ pressed: presses.toggled, at: () => now().handle, moved: presses.handleMoved }, signal);
  const resizer = createResizer({
    width: () => now().width,
    side: () => now().place.side,
    resized: presses.resized,
    dragging: (on) => host.stage.classList.toggle('dragging', on),
  }, signal);
  box.append(resizer.element);
  host.stage.append(handle.element, box);
  const slot = makeSlot?.(presses.toggled, signal) ?? null;
  return {
    host,
    box,
    show: (state) => show({ host, handle, resizer, slot }, state),
    keepInPlace() {
      host.keepInPlace();
      if (now().away) slot?.remove();
      else slot?.keepInPlace();
    },
  };
}

interface Parts {
  host: HostElement;
  handle: Handle;
  resizer: Resizer;
  slot: SlotButton | null;
}

function show({ host, handle, resizer, slot }: Parts, state: FurnitureState): void {
  const { stage, element } = host;
  element.hidden = state.away;
  if (state.away) slot?.remove();
  stage.classList.toggle('shut', !state.open);
  stage.classList.toggle('dot', state.dot);
  stage.classList.toggle('left', state.place.side === 'left');
  const { dark, place, width } = state;
  stage.style.cssText = `color-scheme:${dark === null ? 'light dark' : dark ? 'dark' : 'light'};--top:${place.top}px;`
    + `--bottom:${place.bottom}px;--width:${width}px;--offset:${state.open ? width : 0}px;--handle:${state.handle}`;
  handle.show(state);
  resizer.show();
  slot?.show(state.open);
}
