// What a language brings to the grammar: how it names days, the words around them, and how a line opens with its owners.
import type { Candidate } from './candidate';
import type { Clock } from './days';

/** Sources of regular expressions; case and diacritics do not matter. */
export interface Words {
  /** Say that the day after them is the due date: "by the". */
  by: string;
  /** Stand before a day without saying more: "on". */
  on: string;
  /** … before a meeting: "for the". */
  forMeeting: string;
  /** After a day, say the same as "by": "at the latest". */
  latest: string;
  /** Before a day, say that something else is meant: "since", "every". */
  elseMeant: string;
  /** After a day, show that its part of the sentence is over: "to", "and". */
  follows: string;
  /** After a day, show that it was not all: "or". */
  goesOn: string;
  /** How names of weekdays begin: "fri - sat" is no day. */
  weekdays: string;
  /** "Not before Friday" promises nothing for Friday. */
  not: string;
  limit: string;
  /** Lead to a name or a goal and go with it: "with". */
  leads: string;
  and: string;
}

/** "Dana will …" */
export interface Opening {
  /** After the names, white space or a joint before it included. */
  verb: string;
  /** What must follow, so that it is work and no passive, no state. */
  work?: string;
  /** "Dana to Sam": before another name it is no opening. */
  isNotBeforeName?: boolean;
}

export interface Language {
  daysIn(text: string, clock: Clock): Candidate[];
  words: Words;
  openings: readonly Opening[];
  /** How the speaker says "I" before such a verb; case matters. */
  self: readonly string[];
}
