// Reads the open popup as seldom as possible: once it is still, and again only when it changes.
import type { EventFacts, UnreadableFacts } from '../page';
import type { EventIdentity } from '../../messaging/eid';
import { readEvent } from './read';
import { createSettler } from './settle';
import { watchPopup } from './watched-popup';

/** After its first change a popup is left alone for this long, ms: by then guests have mostly come, and one reading does. */
const FILLED_WITHIN = 150;
/** Then it must have been still for this long … */
const STILL = 15;
/** … unless it keeps changing. */
const RESTLESS = 250;

export interface PopupLook {
  /** What to tell; null: nothing new. `other`: the popup is about no event. */
  told: EventFacts | UnreadableFacts | 'other' | null;
  /** Look again in so many ms; null: when it changes. */
  again: number | null;
}

export interface PopupReader {
  /** @param since when this popup may have come, for one that was not looked at before; both in ms of `performance.now()` */
  look(popup: Element, clicked: () => EventIdentity | null, now: number, since: number): PopupLook;
  /** No popup is open: the next one is read whatever it holds. */
  closed(): void;
}

/** `changed` asks to be looked at in so many ms. */
export function createPopupReader(changed: (ms: number) => void, signal: AbortSignal): PopupReader {
  const settler = createSettler();
  let dirtySince: number | null = null;
  let isTold = false;
  const watched = watchPopup((now) => {
    if (dirtySince !== null) return;
    dirtySince = now;
    changed(FILLED_WITHIN);
  }, signal);

  /** ms to wait before it is worth reading; 0: now. */
  const early = (now: number, since: number): number => {
    const waited = now - since;
    if (waited < FILLED_WITHIN - 2) return FILLED_WITHIN - waited;
    return watched.still(now) < STILL && waited < RESTLESS ? STILL : 0;
  };

  return {
    closed() {
      isTold = false;
      dirtySince = null;
    },
    look(popup, clicked, now, since) {
      if (watched.watch(popup)) dirtySince = since;
      if (dirtySince === null && isTold) return { told: null, again: null };
      dirtySince ??= now;
      const ms = early(now, dirtySince);
      if (ms > 0) return { told: null, again: ms };
      const reading = readEvent(popup, clicked);
      const { facts, again } = settler.consider(reading, watched.still(now));
      if (again === null || reading.foreign) dirtySince = null;
      isTold ||= facts !== null || reading.foreign;
      return reading.foreign ? { told: 'other', again: null } : { told: facts, again };
    },
  };
}
