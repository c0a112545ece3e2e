// German: its days and the words around them.
import * as days from '../days';
import type { Language } from '../language';
import { daysToldBy } from '../phrases';

const partOfDay = '(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend))?';
const next = 'n(?:ä|ae)chste[nrs]?';
const coming = 'kommende[nrs]?';
const within = '(?:in|binnen|innerhalb von)';

const daysIn = daysToldBy([
  [`heute${partOfDay}`, days.inDays(0), { isAdverb: true }],
  // "Am Morgen" is a time of day, "Guten Morgen" a greeting.
  [`(?<!(?:am|jeden|guten|gegen|diesen|der) )morgen${partOfDay}`, days.inDays(1), { isAdverb: true }],
  [`(?:ü|ue)bermorgen${partOfDay}`, days.inDays(2), { isAdverb: true }],
  [`${within} {n} tag(?:en)?`, days.after('days'), { isAdverb: true }],
  // A week to some, eight days to others.
  [`${within} acht tagen`, days.never],
  [`${within} {n} wochen?`, days.after('weeks'), { isAdverb: true }],
  [`${within} {n} monat(?:en)?`, days.after('months'), { isAdverb: true }],
  ['vor {n} (?:tag(?:en)?|wochen?|monat(?:en)?)', days.never],
  [`{weekday}(?:${partOfDay}|vormittag|mittag|nachmittag|abend)`, days.comingWeekday],
  ['{abbreviation}', days.comingWeekday, { needs: 'connector', isCapital: true }],
  ['diese[nrm]? {weekday}', days.thisWeekday],
  [`${coming} {weekday}`, days.comingWeekday],
  [`${next} {weekday}`, days.nextWeekday],
  [`{weekday} (?:${next}|${coming}) woche`, days.weekdayOfNextWeek],
  [`(?:${next}|${coming}) woche {weekday}`, days.weekdayOfNextWeek],
  ['(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|jede[nrsm]?) {weekday}', days.never],
  [String.raw`{weekday} bis \p{L}+`, days.never],
  [String.raw`(?:{anyday},?(?: den)? )?{day}\. ?{month}(?: {year})?`, days.dayOfMonth],
  [String.raw`(?:{anyday},?(?: den)? )?{day}\.(?<month>\d{1,2})\.(?:{year})?`, days.dayOfMonth],
  ['diese[r]? woche', days.endOfWeek(0), { isAdverb: true }],
  [`(?:${next}|${coming}) woche`, days.endOfWeek(1), { isAdverb: true }],
  ['wochenende', days.never],
  ['ende (?:der|dieser) woche', days.endOfWeek(0)],
  [`ende (?:${next}|${coming}) woche`, days.endOfWeek(1)],
  ['ende (?:des|dieses) monats|ende monat|monatsende', days.endOfThisMonth()],
  [`ende ${next} monats?`, days.endOfThisMonth(1)],
  ['ende {month}(?: {year})?', days.endOfNamedMonth],
  ['ende (?:des|dieses) quartals|ende quartal|quartalsende', days.endOfThisQuarter()],
  [`ende ${next} quartals?`, days.endOfThisQuarter(1)],
  ['ende q(?<n>[1-4])', days.endOfNamedQuarter],
  ['ende (?:des|dieses) jahres|ende jahr|jahresende', days.endOfThisYear()],
  [`${next} (?:meeting|termin|sitzung|treffen|besprechung|runde|mal)`, days.nextMeeting, { isMeeting: true }],
], {
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  abbreviations: [String.raw`mo\.?`, String.raw`di\.?`, String.raw`mi\.?`, String.raw`do\.?`, String.raw`fr\.?`, String.raw`sa\.?`, String.raw`so\.?`],
  months: [String.raw`januar|jänner|jan\.?`, String.raw`februar|feb\.?`, 'märz|maerz|mrz', String.raw`april|apr\.?`, 'mai', String.raw`juni|jun\.?`, String.raw`juli|jul\.?`,
    String.raw`august|aug\.?`, String.raw`september|sept?\.?`, String.raw`oktober|okt\.?`, String.raw`november|nov\.?`, String.raw`dezember|dez\.?`],
  numbers: ['ein(?:e[mnr]?)?', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
});

/** The clause ends in an infinitive, a date or marks after it aside: "wird informiert" is no work of hers. */
const infinitiveLast = String.raw`(?=[^,.;]*\s(?!\p{L}{0,5}ge\p{L}+en\b)\p{L}+(?:en|ern|eln|tun)(?:\s+(?:bis|am|zum)\s[^,;]*|\s+[#+@!\uFFFC]\S*)*\s*[.!]?\s*$)`;

export const german: Language = {
  daysIn,
  words: {
    by: String.raw`bis(?:\s+(?:sp(?:ä|ae)testens|einschlie(?:ß|ss)lich))?(?:\s+(?:zu[mr]?|am|den|de[mr]))?|sp(?:ä|ae)testens(?:\s+bis)?(?:\s+(?:zum|am|zur))?|nicht\s+später\s+als|vor(?:\s+de[mr])?|fällig(?:\s+(?:am|bis|zum))?:?|(?:frist|deadline|termin)(?:\s+ist)?:?(?:\s+(?:am|bis))?`,
    on: 'am|zum|zur|an',
    forMeeting: String.raw`zu[mr]|am|beim|im|in\s+der|auf\s+der|für(?:\s+(?:das|die|den))?`,
    latest: 'sp(?:ä|ae)testens',
    elseMeant: 'vo[nm]|seit|ab|nach|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|jede[nrsm]?|nächste[nrsm]?|kommende[nrsm]?|etwa|ca|circa|gegen|zwischen|während|für|de[rsmn]|die|das|diese[nrsm]?|eine?[nrm]?|anfang|mitte|ende|oder|außer|immer|statt|über|um',
    follows: String.raw`an|mit|für|um|und|von|dann|weil|wenn|falls|per|via|im|in|bei|über|sp(?:ä|ae)testens|zu[mr]?|\d{1,2}(?::\d\d)?\s*uhr|\p{L}+(?:en|ern|eln)(?=\s*$)`,
    goesOn: 'oder|bis',
    weekdays: String.raw`montag|dienst|mittw|donners|freitag|sams|sonn|(?:mo|di|mi|do|fr|sa|so)\b`,
    not: String.raw`\b(?:nicht|nie|niemals|kein\p{L}*)`,
    limit: 'vor|bis',
    leads: 'an|mit|für|von|und|bei|zu',
    and: 'und|sowie',
  },
  openings: [
    { verb: String.raw`\s+(?:soll(?:en|te|ten)?|muss|müssen)`, work: String.raw`(?!.*\b(?:werden|worden)\b)` },
    { verb: String.raw`\s+(?:wird|werden?)`, work: infinitiveLast },
  ],
  self: ['ich', 'Ich'],
};
