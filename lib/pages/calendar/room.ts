// Calendar gives way to the sidebar where it lays itself out anew; where it does not, the sidebar lies over it.
import type { FramePlace } from '../page';
import { HEADER, MAIN } from './selectors';

/** Calendar's header, where it can't be measured, CSS px. */
const HEADER_HEIGHT = 64;
/** It may lay itself out a little later than the window's event, and while it loads much later; ms, and how often to look. */
const NEXT_LOOK = 350;
const LOOKS = 40;

/** Narrows the body by one inline rule; returns what takes it back. */
function narrow(body: HTMLElement, width: number): () => void {
  const { style } = body;
  const [before, priority] = [style.width, style.getPropertyPriority('width')];
  style.setProperty('width', `calc(100% - ${width}px)`, 'important');
  return () => {
    // An empty value removes the rule.
    style.setProperty('width', before, priority);
    if (body.getAttribute('style') === '') body.removeAttribute('style');
  };
}

/** One look at the layout, only after the sidebar opened or closed. null: Calendar has not drawn itself yet. */
function gaveWay(document: Document, width: number, rightToLeft: boolean): boolean | null {
  const box = document.querySelector(MAIN)?.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  if (box === undefined || box.width === 0) return null;
  return rightToLeft ? box.left >= width - 1 : box.right <= room - width + 1;
}

function headerBottom(document: Document): number {
  const bottom = document.querySelector(HEADER)?.getBoundingClientRect().bottom ?? 0;
  return bottom > 0 && bottom < 160 ? Math.round(bottom) : HEADER_HEIGHT;
}

export type MakeRoom = (width: number, moved?: (place: FramePlace) => void, signal?: AbortSignal) => FramePlace;

/** One for each page: it knows what to take back. */
export function createRoom(document: Document): MakeRoom {
  let undo: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resized = (): void => void document.defaultView?.dispatchEvent(new Event('resize'));
  const giveBack = (): void => {
    clearTimeout(timer);
    if (undo === null) return;
    undo();
    undo = null;
    resized();
  };
  const makeRoom: MakeRoom = (width, moved, signal) => {
    clearTimeout(timer);
    undo?.();
    const had = undo !== null;
    undo = null;
    const rightToLeft = document.documentElement.dir === 'rtl' || document.body?.dir === 'rtl';
    const beside: FramePlace = { side: rightToLeft ? 'left' : 'right', top: 0, bottom: 0 };
    if (width <= 0) {
      if (had) resized();
      return beside;
    }
    if (document.body === null) {
      // The sidebar was open on the last page, and this one has only begun.
      const options = { once: true, ...(signal && { signal }) };
      document.addEventListener('DOMContentLoaded', () => moved?.(makeRoom(width, moved, signal)), options);
      return beside;
    }
    const ours = narrow(document.body, width);
    undo = ours;
    // An earlier call's signal does not take back a later call's room.
    signal?.addEventListener('abort', () => undo === ours && giveBack(), { once: true });
    resized();
    if (gaveWay(document, width, rightToLeft)) return beside;
    const look = (left: number): void => {
      const gave = gaveWay(document, width, rightToLeft);
      if (gave) moved?.(beside);
      else if (gave === null && left > 0) timer = setTimeout(look, NEXT_LOOK, left - 1);
      else giveBack();
    };
    timer = setTimeout(look, NEXT_LOOK, LOOKS);
    return { ...beside, top: headerBottom(document) };
  };
  return makeRoom;
}
