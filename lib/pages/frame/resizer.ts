// The sidebar's inner edge: drag it, or move it by arrow keys, to make the sidebar wider or narrower.
import { followDrag } from './drag';
import { narrowest, widest } from './memory';

export interface ResizerNeeds {
  /** CSS px */
  width(): number;
  side(): 'left' | 'right';
  resized(width: number): void;
  /** While dragging, the frame must not swallow the pointer. */
  dragging(on: boolean): void;
}

const arrowStep = 16;

export interface Resizer {
  element: HTMLElement;
  /** Tells assistive technology the width. */
  show(): void;
}

export function createResizer(needs: ResizerNeeds, signal: AbortSignal): Resizer {
  const element = document.createElement('div');
  element.className = 'resizer';
  element.role = 'separator';
  element.tabIndex = 0;
  element.ariaLabel = 'Width of Kept';
  element.ariaOrientation = 'vertical';
  element.ariaValueMin = String(narrowest);
  element.ariaValueMax = String(widest);
  const outwards = () => (needs.side() === 'right' ? -1 : 1);
  const resize = (width: number) => needs.resized(Math.round(Math.min(widest, Math.max(narrowest, width))));
  let from = { x: 0, width: 0 };
  followDrag(element, {
    from({ clientX }) {
      from = { x: clientX, width: needs.width() };
      needs.dragging(true);
    },
    moved: ({ clientX }) => resize(from.width + (clientX - from.x) * outwards()),
    ended: () => needs.dragging(false),
  }, signal);
  element.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -arrowStep, ArrowRight: arrowStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(needs.width() + step * outwards());
  }, { signal });
  return { element, show: () => (element.ariaValueNow = String(needs.width())) };
}
