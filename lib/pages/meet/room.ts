// In Meet the sidebar lies over the call, leaves the bars free, and moves to the left while Meet's own panel is open.
import type { FramePlace } from '../page';
import { startPulse } from '../pulse';
import { createSight } from '../sight';
import { PANEL_BUTTONS, RIGHT_PANEL } from './selectors';

/** Meet's panels leave so much free above and below; the bar itself is 80 px. 2026, seen (54) and measured; CSS px. */
const TOP = 56;
const BOTTOM = 88;
const LOOK = 1000;
const AFTER_CLICK = 60;

export type MakeRoom = (width: number, moved?: (place: FramePlace) => void, signal?: AbortSignal) => FramePlace;

/** One for each page. The place is followed from `makeRoom(width > 0, moved)` until the next call or the signal. */
export function createRoom(document: Document): MakeRoom {
  let following: AbortController | null = null;
  const place = (panelOpen: boolean): FramePlace => ({ side: panelOpen ? 'left' : 'right', top: TOP, bottom: BOTTOM });
  // A button tells which panel is open; the people panel's button is elsewhere in some builds, so the panel itself is asked too.
  const expanded = (): boolean => document.querySelector(PANEL_BUTTONS) !== null;

  return (width, moved, signal) => {
    following?.abort();
    following = null;
    let side = place(expanded());
    if (width <= 0 || moved === undefined || signal?.aborted) return side;
    following = new AbortController();
    const { signal: until } = following;
    signal?.addEventListener('abort', () => following?.abort(), { once: true });
    const look = (): number => {
      const panel = document.querySelector(RIGHT_PANEL);
      const now = place(expanded() || (panel !== null && sight.sees(panel) === true));
      if (now.side !== side.side) moved((side = now));
      return LOOK;
    };
    const sight = createSight(() => pulse.soon(0), until);
    document.addEventListener('click', () => pulse.soon(AFTER_CLICK), { capture: true, passive: true, signal: until });
    const pulse = startPulse(document, look, until);
    return side;
  };
}
