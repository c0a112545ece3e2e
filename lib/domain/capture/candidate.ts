// Words that name a day; whether they are the due date is for the words around them to say.
import type { LocalDate } from '../record';
import type { Span } from './spans';

/** How sure the words alone are. */
export interface Bearing {
  /** What must stand before it, or it is not sure: "sat" needs a connecting word, "27/11" needs "by". */
  needs?: 'connector' | 'by';
  /** "tomorrow", "in two weeks": may open a line without a comma. */
  isAdverb?: boolean;
  /** "end of day": beside another date it only says when on that day. */
  isDayEnd?: boolean;
  /** "next meeting": one prepares things *for* it. */
  isMeeting?: boolean;
  /** "So" is a Sunday in German, "so" is none. */
  isCapital?: boolean;
  /** The words hold their "by": nothing around them is asked. */
  isSaid?: boolean;
}

export interface Candidate extends Span, Bearing {
  /** Null: a day is named, but not surely one that a thing can be due on. No part of its words is read otherwise. */
  dueOn: LocalDate | null;
}
