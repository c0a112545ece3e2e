// Brings the sidebar into a page: listens for keys before the page can, takes over from an older version, then watches slowly.
import type { HostPage } from '../page';
import { rememberFocus } from './focus-memory';
import { furnish } from './furniture';
import { succeed } from './host-element';
import { createKeyKeeper, type KeyKeeper } from './key-keeper';
import { recallSidebar } from './memory';
import type { FrameNeeds } from './needs';
import type { MakeSlotButton } from './slot-button';
import { Sidebar, type SidebarParts } from './sidebar';
import { knownChords } from './known-chords';

/** How often we look whether the page removed us, ms. */
const lookEvery = 2000;
/** How long the background is kept awake for a page whose frame is not there yet, ms. */
const coldFor = 10_000;
/** Looks without a newer version's script before the handle says so. */
const staleAfter = 5;

/** Call at document_start; `letGo` ends the script for good. Throws nothing. */
export async function hostSidebar(
  page: HostPage, needs: FrameNeeds, makeSlot: MakeSlotButton | null, letGo: () => void, signal: AbortSignal,
): Promise<void> {
  const chords = knownChords(needs);
  const cold = new AbortController();
  const hurry = new AbortController();
  let sidebar: Sidebar | null = null;
  let early: (() => void)[] = [];
  const withSidebar = (act: (sidebar: Sidebar) => void) => {
    if (sidebar) act(sidebar);
    else early.push(() => sidebar && act(sidebar));
  };
  let own: HTMLElement | null = null;
  const focus = rememberFocus(document, () => own, signal);
  const keeper = createKeyKeeper(window, {
    chords: chords.current,
    chordBegun: () => void needs.ask({ type: 'wake' }).catch(() => undefined),
    kept: (keys) => withSidebar((it) => it.keep(keys)),
    cancelled: () => withSidebar((it) => it.cancel()),
    giveBack: (text) => focus.insert(text),
  }, signal);
  needs.hearCommands((command) => {
    const now = performance.now();
    if (!sidebar && command === 'capture') keeper.arm();
    hurry.abort();
    withSidebar((it) => it.command(command, 'background', now));
  }, signal);
  holdWhileDeaf(needs, keeper, AbortSignal.any([cold.signal, signal, AbortSignal.timeout(coldFor)]));
  const [memory] = await Promise.all([recallSidebar(needs, page.site), succeed(needs, AbortSignal.any([hurry.signal, signal]))]);
  if (signal.aborted) return;
  const made = new Sidebar({ page, needs, focus, keeper, ready: () => cold.abort(), signal } satisfies SidebarParts, memory);
  const furniture = furnish(makeSlot, () => made.state(), {
    toggled: (byKey) => made.toggle(byKey),
    handleMoved: (share) => made.moveHandle(share),
    resized: (width) => made.resize(width),
    letGo,
  }, signal);
  own = furniture.host.element;
  window.addEventListener('blur', () => made.blurred(), { capture: true, signal });
  made.begin(furniture);
  sidebar = made;
  for (const act of early) act();
  early = [];
  void chords.refresh();
  page.follow((facts) => made.follow(facts), signal);
  warmWhenIdle(page, made, signal);
  watch(furniture.keepInPlace, needs, () => made.growStale(), signal);
}

/**
 * Until the frame can hear hotkeys itself, only the background does. When it dies so soon it was stopped or crashed, as it idles for 30 s
 * first; in the 50 ms that it takes to come back a hotkey would go unheard, and what is typed next would reach the page.
 */
function holdWhileDeaf(needs: FrameNeeds, keeper: KeyKeeper, signal: AbortSignal): void {
  let deaths = 0;
  const deaf = () => {
    const death = (deaths += 1);
    keeper.guess();
    void wake(needs).then(() => setTimeout(() => death === deaths && keeper.release(), 50));
  };
  needs.keepAwake(deaf, signal);
  // A hotkey pressed while the page was loading is told now; in an empty document nobody else wants these keys.
  if (document.readyState === 'loading') deaf();
}

/** Resolves when the background is awake, or after some tries: what it was asked while it died is lost. */
async function wake(needs: FrameNeeds): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answered = await needs.ask({ type: 'wake' }).then(() => true, () => false);
    if (answered || !needs.alive()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Makes the frame once a meeting is known and the page has nothing better to do. */
function warmWhenIdle(page: HostPage, sidebar: Sidebar, signal: AbortSignal): void {
  const warm = () => {
    if (!signal.aborted) sidebar.warm();
  };
  const idle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(warm, { timeout: 3000 }) : setTimeout(warm, 500));
  page.follow((facts) => {
    if (facts.meeting.kind === 'none') return;
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true, signal });
  }, signal);
}

function watch(keepInPlace: () => void, needs: FrameNeeds, stale: () => void, signal: AbortSignal): void {
  let gone = 0;
  const timer = setInterval(() => {
    if (!needs.alive()) {
      gone += 1;
      if (gone === staleAfter) stale();
    } else gone = 0;
    keepInPlace();
  }, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
