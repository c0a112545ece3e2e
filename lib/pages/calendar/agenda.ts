// Calendar with no event open: which chips are shown, and whose calendar it is. Read seldom, and when the page is idle.
import { ownAddress } from '../own-address';
import type { AgendaFacts } from '../page';
import { readChips } from './chips';

/** Calendar draws a view and loads its events then; ms. */
const LOADS_WITHIN = 700;
const RETRY = 1500;
const RETRIES = 3;
/** The page is to have nothing better to do, but not for ever; ms. */
const IDLE_WITHIN = 2000;

export interface Agenda {
  facts(): AgendaFacts;
  own(): string | null;
  /** Another view is shown: its chips are read once it has loaded. */
  viewChanged(): void;
  /** The event that stood before the view was closed: chips that could not be read meanwhile are read now. */
  uncovered(): void;
}

/** @param busy true while an event is open: chips are not read then */
export function createAgenda(document: Document, busy: () => boolean, changed: () => void, signal: AbortSignal): Agenda {
  let facts: AgendaFacts = { kind: 'agenda', eids: [] };
  let own: string | null = null;
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (ms: number, left: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(() => read(left), { timeout: IDLE_WITHIN }), ms);
  };
  const read = (left: number): void => {
    if (signal.aborted) return;
    if (document.hidden) return schedule(RETRY, left);
    const known = own;
    own ??= ownAddress(document);
    late = busy();
    if (!late) facts = { kind: 'agenda', eids: readChips(document) };
    if (!late || own !== known) changed();
    if (((!late && facts.eids.length === 0) || own === null) && left > 0) schedule(RETRY, left - 1);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    facts: () => facts,
    own: () => own,
    viewChanged: () => schedule(LOADS_WITHIN, RETRIES),
    uncovered: () => late && schedule(0, RETRIES),
  };
}
