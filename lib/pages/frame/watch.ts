// What is done when the page has time, and what is looked at now and then: no observer of ours runs while the page works.
import type { PageFacts } from '../page';
import type { FrameNeeds } from './needs';

/** How often we look whether the page removed us, ms. */
const lookEvery = 2000;
/** Looks without a newer version's script before the handle says so. */
const staleAfter = 5;

/** @returns is to be told what the page shows; calls back once, when that is a meeting, the page has loaded and has nothing better to do */
export function warmWhenIdle(warm: () => void, signal: AbortSignal): (facts: PageFacts) => void {
  let known = false;
  const act = () => {
    if (!signal.aborted) warm();
  };
  const idle = () => requestIdleCallback(act, { timeout: 3000 });
  return ({ meeting }) => {
    if (known || meeting.kind === 'none') return;
    known = true;
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true, signal });
  };
}

/** Looks after our elements, and whether the extension is still there. */
export function watchSlowly(keepInPlace: () => void, needs: FrameNeeds, stale: () => void, signal: AbortSignal): void {
  let gone = 0;
  const timer = setInterval(() => {
    gone = needs.alive() ? 0 : gone + 1;
    if (gone === staleAfter) stale();
    keepInPlace();
  }, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
}
