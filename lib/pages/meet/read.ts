// Reads the facts of a call from Meet's page, or from a fragment of one. What is not found is null.
import { firstFound, type Root } from '../found';
import type { CallFacts, CallPhase } from '../page';
import { MAX_TITLE, plain } from '../text';
import { peopleIn } from './people';
import { marksIn, phaseOf } from './phase';
import { CODE_IN_PAGE, CODE_PATH, ONLY_CODE, TITLE, TITLE_HEADING, TOOLTIP } from './selectors';

/** The code: from the address, else (under /lookup) from the page. */
export function codeOf(root: Root, path: string): string | null {
  return CODE_PATH.exec(path)?.[1] ?? firstFound(root, CODE_IN_PAGE);
}

/** A heading's own words, when its tooltip repeats them. */
function repeatedHeading(root: Root): string | null {
  for (const heading of root.querySelectorAll(TITLE_HEADING)) {
    const tooltip = heading.querySelector(TOOLTIP);
    const text = tooltip?.textContent.trim() ?? '';
    if (text !== '' && tooltip?.previousElementSibling?.textContent.trim() === text) return text;
  }
  return null;
}

/** The event's title; null for a call without one (Meet shows the code in its place). */
export function titleOf(root: Root): string | null {
  const title = plain(firstFound(root, TITLE) ?? repeatedHeading(root), MAX_TITLE);
  return title === null || ONLY_CODE.test(title) ? null : title;
}

/** The phase as the page shows it now. */
export function phaseIn(root: Root, wasInCall: boolean): CallPhase | null {
  return phaseOf(marksIn(root), wasInCall);
}

/** All facts; people and title only in the call itself. `path` is the address's, '' for a fragment. */
export function readCall(root: Root, path: string, wasInCall = false): CallFacts {
  const phase = phaseIn(root, wasInCall);
  const inCall = phase === 'inCall';
  return {
    kind: 'call',
    code: codeOf(root, path),
    title: inCall ? titleOf(root) : null,
    phase,
    people: inCall ? peopleIn(root) : [],
  };
}
