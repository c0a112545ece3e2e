// Brings the sidebar into a page: listens for keys before the page can, takes over from an older version, then watches slowly.
import { presentingKey } from '../../messaging/stored-keys';
import type { HostPage } from '../page';
import { holdWhileDeaf } from './deaf';
import { rememberFocus } from './focus-memory';
import { furnish, type Furniture } from './furniture';
import { succeed } from './host-element';
import { createKeyKeeper, type KeyKeeper } from './key-keeper';
import { knownChords, type KnownChords } from './known-chords';
import { recallSidebar } from './memory';
import type { FrameNeeds } from './needs';
import { Sidebar } from './sidebar';
import type { MakeSlotButton } from './slot-button';
import { createWaiting, type Waiting } from './waiting';
import { warmWhenIdle, watchSlowly } from './watch';

export interface Hosting {
  page: HostPage;
  needs: FrameNeeds;
  /** null where the page keeps no place for extensions' buttons. */
  makeSlot: MakeSlotButton | null;
  /** Ends the script for good. */
  letGo(): void;
}

/** Call at document_start; aborting `signal` removes everything from the page. */
export async function hostSidebar(hosting: Hosting, signal: AbortSignal): Promise<void> {
  const { page, needs } = hosting;
  const recalled = needs.recall().catch((): Record<string, unknown> => ({}));
  const chords = knownChords(needs, recalled);
  const focus = rememberFocus(document, signal);
  const waiting = createWaiting<Sidebar>();
  const keeper = listenForKeys(chords, waiting, (text) => focus.insert(text), signal);
  const hurry = new AbortController();
  hearHotkeys(needs, keeper, waiting, () => hurry.abort(), signal);
  const ready = holdWhileDeaf(needs, chords.wake, keeper, signal);
  const [remembered] = await Promise.all([recalled, succeed(needs, AbortSignal.any([hurry.signal, signal]))]);
  if (signal.aborted) return;
  const shielded = remembered[presentingKey] === true;
  const sidebar = new Sidebar({ page, needs, focus, keeper, ready, shielded, signal }, recallSidebar(remembered, page.site));
  const furniture = furnishFor(sidebar, hosting, signal);
  sidebar.begin(furniture);
  waiting.arrived(sidebar);
  window.addEventListener('blur', () => sidebar.keyboard.blurred(), { capture: true, signal });
  const warm = warmWhenIdle(() => sidebar.warm(), signal);
  page.follow((facts) => {
    sidebar.follow(facts);
    warm(facts);
  }, signal);
  watchSlowly(furniture.keepInPlace, needs, () => sidebar.growStale(), signal);
}

function listenForKeys(
  chords: KnownChords, sidebar: Waiting<Sidebar>, giveBack: (text: string) => void, signal: AbortSignal,
): KeyKeeper {
  return createKeyKeeper(window, {
    chords: chords.current,
    chordBegun: () => void chords.wake(),
    kept: (keys) => sidebar.then(({ keyboard }) => keyboard.keep(keys)),
    cancelled: () => sidebar.then(({ keyboard }) => keyboard.giveBack()),
    giveBack,
  }, signal);
}

function hearHotkeys(needs: FrameNeeds, keeper: KeyKeeper, sidebar: Waiting<Sidebar>, heard: () => void, signal: AbortSignal): void {
  needs.hearCommands((command) => {
    const now = performance.now();
    if (command === 'capture') keeper.arm();
    heard();
    sidebar.then((it) => it.command(command, 'background', now));
  }, signal);
}

function furnishFor(sidebar: Sidebar, { makeSlot, letGo }: Hosting, signal: AbortSignal): Furniture {
  return furnish(makeSlot, () => sidebar.state(), {
    toggled: (byKey) => sidebar.toggle(byKey),
    handleMoved: (handle) => sidebar.change({ handle }),
    resized: (width) => sidebar.change({ width }),
    letGo,
  }, signal);
}
