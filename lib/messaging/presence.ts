// What goes on in this browser, said by holding a Web Lock: it ends with whoever holds it, and outlives the background's worker.

/** `call`: a page is in a live call. `sidebar`: one of our sidebars is open, in sight, and shows text. */
export type Presence = 'call' | 'sidebar';

/** Whoever decides where a reminder is shown, or shows it, holds this lock meanwhile. */
export const nudgeLock = 'kept-nudges';

const lockOf = (what: Presence) => `kept-present-${what}`;

/** Whether anybody says so now. */
export async function isPresent(what: Presence): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(what));
}

/** @returns says whether it is so here; several may say so at once. Aborting `end` takes it back. */
export function createPresence(what: Presence, end: AbortSignal): (isSo: boolean) => void {
  let saying: AbortController | null = null;
  const stop = () => {
    saying?.abort();
    saying = null;
  };
  end.addEventListener('abort', stop, { once: true });
  return (isSo) => {
    if (!isSo) return stop();
    if (saying || end.aborted) return;
    saying = new AbortController();
    const { signal } = saying;
    const held = () => new Promise<void>((release) => signal.addEventListener('abort', () => release(), { once: true }));
    void navigator.locks.request(lockOf(what), { mode: 'shared' }, () => (signal.aborted ? undefined : held()));
  };
}
