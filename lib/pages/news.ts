// A page is looked at far more often than it changes.
import type { PageFacts } from './page';

export type Report = (facts: PageFacts) => void;

/** Passes on what differs from what was reported before it. */
export function onlyNews(changed: Report): Report {
  let last = '';
  return (facts) => {
    const now = JSON.stringify(facts);
    if (now === last) return;
    last = now;
    changed(facts);
  };
}
