// English, which is always understood: chrono reads its dates, this table what a team says of ends and beginnings.
import { endOfNamedQuarter, endOfThisMonth, endOfThisQuarter, endOfThisYear, endOfWeek, inDays, nextMeeting } from '../days';
import type { Language } from '../language';
import { daysToldBy } from '../phrases';
import { englishDatesIn } from './english-days';

const periodsIn = daysToldBy([
  ['(?:the )?end of (?:(?:the|this|our) )?day|cob|close of business|eod', inDays(0), { isDayEnd: true }],
  ['(?:the )?end of (?:(?:the|this|our) )?week|eow', endOfWeek(0)],
  ['(?:the )?end of next week', endOfWeek(1)],
  ['this week', endOfWeek(0), { isAdverb: true }],
  ['next week', endOfWeek(1), { isAdverb: true }],
  ['(?:the )?end of (?:(?:the|this|our) )?month|eom', endOfThisMonth()],
  ['(?:the )?end of next month', endOfThisMonth(1)],
  ['(?:the )?end of (?:(?:the|this|our) )?quarter|eoq', endOfThisQuarter()],
  ['(?:the )?end of next quarter', endOfThisQuarter(1)],
  [String.raw`(?:the )?end of (?:(?:the|this|our) )?q(?<n>[1-4])`, endOfNamedQuarter],
  ['(?:the )?end of (?:(?:the|this|our) )?year|eoy', endOfThisYear()],
  ['(?:the )?end of next year', endOfThisYear(1)],
  // "year end" is a thing, too.
  [String.raw`month[\s-]end`, endOfThisMonth(), { needs: 'by' }],
  [String.raw`quarter[\s-]end`, endOfThisQuarter(), { needs: 'by' }],
  [String.raw`year[\s-]end`, endOfThisYear(), { needs: 'by' }],
  ['(?:the )?day after tomorrow', inDays(2)],
  ['next meeting', nextMeeting, { isMeeting: true }],
], {});

export const english: Language = {
  daysIn: (text, clock) => [...periodsIn(text, clock), ...englishDatesIn(text, clock.today)],
  words: {
    by: String.raw`(?:(?:due|deadline)(?:\s+(?:by|on|before))?:?|by|until|till|before|no(?:t)?\s+later\s+than|latest(?:\s+by)?)(?:\s+(?:the|our))?`,
    on: String.raw`on(?:\s+the)?`,
    forMeeting: String.raw`(?:on|at|for|in)(?:\s+(?:the|our))?`,
    latest: String.raw`(?:at\s+the\s+|the\s+)?latest|eod|cob|end\s+of\s+day`,
    elseMeant: 'from|after|since|of|last|past|early|mid|late|later|every|each|around|about|sometime|than|between|during|for|weeks?|days?|the|a|an|this|our|next|start|beginning|through|or|as|except|prepare|plan|to',
    follows: String.raw`to|with|for|at|via|and|from|about|so|then|because|if|when|while|in|before|after|but|latest|eod|cob|end of day|\d{1,2}(?::\d\d|\s?[ap]m)`,
    goesOn: 'week|or|fortnight',
    weekdays: 'mon|tue|wed|thu|fri|sat|sun',
    not: String.raw`\bnot|\bnever|n['’]t`,
    limit: 'before|until|till|by',
    leads: 'to|with|w/|for|from|by|and|on|of|&',
    and: 'and',
  },
  openings: [
    { verb: String.raw`\s+to`, work: String.raw`(?!\s+(?:\d|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec))`, isNotBeforeName: true },
    { verb: String.raw`\s+(?:will|shall)|(?<=^I)['’]ll` },
  ],
  self: ['I'],
};
