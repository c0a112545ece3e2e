// What one captured line means, and what the reader of the line must know to understand it.
import type { Goal } from '../goal';
import type { Person } from '../person';
import type { Id, LocalDate } from '../record';
import type { Language } from './language';

export interface CaptureContext {
  now: Date;
  /** The user, for `me`; null before first run. */
  meId: Id | null;
  people: readonly Person[];
  /** Who of `people` is invited to this meeting: looked at first. */
  guestIds: ReadonlySet<Id>;
  /** Who owns a goal is suggested for its work. */
  goals: readonly (Pick<Goal, 'id' | 'title'> & { ownerId?: Id | null })[];
  /** How many open commitments each person owns, if it is known: who has fewer is suggested earlier. */
  openItems?: ReadonlyMap<Id, number>;
  /** The local day of the next instance of this series, if known: the default date and "next meeting". */
  nextMeetingOn: LocalDate | null;
  /** Words the user gave back: they stay text. */
  plain: readonly string[];
  /** Understood besides English; the same array each time, for its patterns are made once. */
  languages?: readonly Language[];
}

/** A part of the line that was understood. `line.slice(start, end)` is what the user typed. */
export interface Understood {
  start: number;
  end: number;
  meaning:
    | { kind: 'owner'; personId: Id }
    | { kind: 'partner'; personId: Id }
    | { kind: 'due'; dueOn: LocalDate }
    | { kind: 'goal'; goalId: Id }
    | { kind: 'onlyMe' };
}

/** Somebody was named, but two or more people answer to it: ask, never guess. */
export interface Ambiguous {
  start: number;
  end: number;
  candidates: Id[];
}

export interface Captured {
  /** The line without what was understood, tidied; '' when nothing is left. */
  text: string;
  ownerId: Id | null;
  partnerIds: Id[];
  /** Never null: without a date in the line it is `nextMeetingOn`, else a week from today, and `dueAssumed`. */
  dueOn: LocalDate;
  dueAssumed: boolean;
  goalId: Id | null;
  onlyMe: boolean;
  /** In the order of the line. */
  understood: Understood[];
  ambiguous: Ambiguous[];
  /** `@name` that nobody answers to, each with the name as typed. */
  unknownNames: string[];
}
