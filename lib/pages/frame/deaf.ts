// Until the frame can hear hotkeys itself, only the background does. When that is not there, a hotkey goes unheard for the 50 ms that it
// takes to wake, and what is typed next would reach the page: so keys are held back for just that time.
import type { KeyKeeper } from './key-keeper';
import type { FrameNeeds } from './needs';

/** How long the background is kept awake for a page whose frame is not there yet, ms. It idles for 30 s before it sleeps by itself. */
const coldFor = 10_000;
/** Time for a hotkey's message to follow the answer of a background that just woke, ms; on a busy machine. */
const messageWithin = 200;

/**
 * @param wake wakes the background, true when it answered
 * @returns is to be called when the frame is ready: from then on nothing is held back
 */
export function holdWhileDeaf(needs: FrameNeeds, wake: () => Promise<boolean>, keeper: KeyKeeper, signal: AbortSignal): () => void {
  const cold = new AbortController();
  let deaths = 0;
  const deaf = () => {
    const death = (deaths += 1);
    keeper.guess();
    void wakeUp(needs, wake).then(() => setTimeout(() => death === deaths && keeper.release(), messageWithin));
  };
  needs.keepAwake(deaf, AbortSignal.any([cold.signal, signal, AbortSignal.timeout(coldFor)]));
  // A hotkey pressed while the page was loading is told now; in an empty document nobody else wants these keys.
  if (document.readyState === 'loading') deaf();
  else void wake();
  return () => cold.abort();
}

/** Resolves when the background is awake, or after some tries: what it was asked while it died is lost. */
async function wakeUp({ alive }: FrameNeeds, wake: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await wake()) || !alive()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
