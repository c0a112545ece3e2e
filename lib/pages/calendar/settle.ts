// Calendar reuses one popup for all events and swaps its parts at different moments: decides what a reading may be told as.
import type { EventFacts, UnreadableFacts } from '../page';
import type { Places, Reading } from './read';

/** Words, guests or code of the last event, at the same place, under another event's id: ms without a change until they count. */
const LEFTOVER = 600;
/** The same event with other words: its id may follow; or somebody edited it. */
const WORDS_FIRST = 300;
/** Marks of two events, or of none: longer than any swap takes. */
const NEVER_SETTLED = 1500;

export interface Verdict {
  /** What may be told now; null: nothing new. */
  facts: EventFacts | UnreadableFacts | null;
  /** Look again in so many ms; null: only when the popup changes. */
  again: number | null;
}

export interface Settler {
  /** @param still ms since the popup last changed */
  consider(reading: Reading, still: number): Verdict;
}

interface Told {
  facts: EventFacts;
  places: Places;
}

const sameEvent = (a: EventFacts, b: EventFacts): boolean => a.seriesKey === b.seriesKey && a.originalStart === b.originalStart;
const sameWords = (a: EventFacts, b: EventFacts): boolean => a.title === b.title && a.when === b.when;

/** Is this part of `now` just what stood at the same place for the other event? */
function isLeftOver(part: keyof Places, now: Told, other: Told | null): boolean {
  if (other === null || now.places[part] === null || now.places[part] !== other.places[part]) return false;
  if (part === 'title') return sameWords(now.facts, other.facts);
  return JSON.stringify(now.facts[part]) === JSON.stringify(other.facts[part]);
}

const wait = (still: number, until: number): Verdict => ({ facts: null, again: Math.max(20, Math.min(100, until - still)) });

/** One for each page; it remembers the events told, also after the popup was closed: its content stays in the node. */
export function createSettler(): Settler {
  let told: Told | null = null;
  /** The event told before that one. */
  let before: Told | null = null;

  const tell = (now: Told, still: number): Verdict => {
    const other = told !== null && sameEvent(told.facts, now.facts) ? before : told;
    const fresh = still >= LEFTOVER;
    if (!fresh && isLeftOver('title', now, other)) return wait(still, LEFTOVER);
    before = other;
    told = now;
    const guests = fresh || !isLeftOver('guests', now, other);
    const code = fresh || !isLeftOver('code', now, other);
    const facts = { ...now.facts, guests: guests ? now.facts.guests : null, code: code ? now.facts.code : null };
    return { facts, again: guests && code ? null : LEFTOVER - still };
  };

  return {
    consider({ facts, mixed, places }, still) {
      if (facts === null || mixed) {
        if (still < NEVER_SETTLED) return wait(still, NEVER_SETTLED);
        return { facts: { kind: 'unreadable', missing: 'eventId' }, again: null };
      }
      const reworded = told !== null && sameEvent(facts, told.facts) && !sameWords(facts, told.facts);
      if (reworded && still < WORDS_FIRST) return wait(still, WORDS_FIRST);
      return tell({ facts, places }, still);
    },
  };
}
