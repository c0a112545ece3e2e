// The events in Calendar's grid. Read rarely: a page may hold hundreds of chips.
import { firstFound } from '../found';
import type { ChipFacts } from '../page';
import { MAX_TITLE, plain } from '../text';
import { eidToIdentity } from './eid';
import { CHIP, CHIP_TITLE, EID } from './selectors';

/** Chips kept: more than most weeks hold, few enough to be read at one go (about 1 ms). */
export const MAX_CHIPS = 120;

/** Each event once, in the page's order; tasks and undecodable chips are left out. */
export function readChips(document: Document): ChipFacts[] {
  const chips = new Map<string, ChipFacts>();
  for (const chip of document.querySelectorAll(CHIP)) {
    const eid = chip.getAttribute(EID);
    if (eid === null || chips.has(eid)) continue;
    const identity = eidToIdentity(eid);
    if (identity === null) continue;
    chips.set(eid, { ...identity, title: plain(firstFound(chip, CHIP_TITLE), MAX_TITLE) });
    if (chips.size === MAX_CHIPS) break;
  }
  return [...chips.values()];
}
