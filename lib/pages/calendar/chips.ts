// The events in Calendar's grid. Read rarely: a page may hold hundreds of chips.
import { CHIP, EID } from './selectors';

/** Events kept: more than most weeks hold, few enough to be read at one go. */
export const MAX_CHIPS = 120;

/** The eid of each event once, in the page's order. What they say is found out in the frame, where no page waits for it. */
export function readChips(document: Document): string[] {
  const eids = new Set<string>();
  for (const chip of document.querySelectorAll(CHIP)) {
    eids.add(chip.getAttribute(EID) ?? '');
    if (eids.size === MAX_CHIPS) break;
  }
  return [...eids];
}
