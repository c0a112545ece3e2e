// Words that name a day; whether they are the due date is for the words around them to say.
import type { LocalDate } from '../record';
import type { Span } from './spans';

export interface Candidate extends Span {
  dueOn: LocalDate;
  /** What must stand before it, or it is not sure: "sat" needs a connecting word, "27/11" needs "by". */
  needs: 'nothing' | 'connector' | 'by';
  /** "tomorrow", "in two weeks": may open a line without a comma. */
  isAdverb?: boolean;
  /** "end of day": beside another date it only says when on that day. */
  isDayEnd?: boolean;
  /** "next meeting": one prepares things *for* it. */
  isMeeting?: boolean;
}
