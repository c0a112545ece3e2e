// Portuguese: its days and the words around them.
import * as days from '../days';
import type { Language } from '../language';
import { daysToldBy } from '../phrases';

const partOfDay = '(?: (?:de manhã|à tarde|à noite|cedo))?';
const within = '(?:em|dentro de|daqui a)';
const end = '(?:o )?(?:fim|final)';
// "Segunda" and its like are ordinals, too, unless nothing follows that they could count.
const alone = String.raw`(?=\s*(?:$|[,.;:!?)\uFFFC])|\s+(?:para|com|e|ou|ao?|à|às|de manhã|cedo|no máximo)(?=\s|$))`;

const daysIn = daysToldBy([
  ['hoje(?: à (?:tarde|noite))?', days.inDays(0), { isAdverb: true }],
  [`amanhã${partOfDay}`, days.inDays(1), { isAdverb: true }],
  [`depois de amanhã${partOfDay}`, days.inDays(2), { isAdverb: true }],
  [`${within} {n} dias?`, days.after('days'), { isAdverb: true }],
  [`${within} {n} semanas?`, days.after('weeks'), { isAdverb: true }],
  [`${within} {n} m(?:ês|eses)`, days.after('months'), { isAdverb: true }],
  ['há {n} (?:dias?|semanas?|mês|meses)', days.never],
  [`{weekday}${alone}`, days.comingWeekday],
  [`{weekday}-feira${partOfDay}`, days.comingWeekday],
  ['{abbreviation}', days.comingWeekday, { needs: 'by' }],
  ['(?:n?esta|n?este) {weekday}(?:-feira)?', days.thisWeekday],
  ['(?:n?a |n?o )?próxim[ao] {weekday}(?:-feira)?', days.comingWeekday],
  ['(?:n?a |n?o )?{weekday}(?:-feira)? que vem', days.nextWeekday],
  ['(?:n?a |n?o )?{weekday}(?:-feira)? da (?:próxima semana|semana que vem)', days.weekdayOfNextWeek],
  ['{weekday}(?:-feira)? passad[ao]', days.never],
  ['(?:toda|todo|cada|última|último) {weekday}(?:-feira)?', days.never],
  [String.raw`{weekday}(?:-feira)? (?:a|à|e|ou) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?`, days.never],
  ['(?:{weekday}(?:-feira)?,? )?(?:dia )?{day}[ºo°]? de {month}(?: de {year})?', days.dayOfMonth],
  [String.raw`(?<=(?:dia|até|até o|antes de|para) )(?:o )?(?:dia )?{day}/(?<month>\d{1,2})(?:/{year})?`, days.dayOfMonth],
  ['n?esta semana', days.endOfWeek(0), { isAdverb: true }],
  ['(?:n?a )?(?:próxima semana|semana que vem)', days.endOfWeek(1), { isAdverb: true }],
  ['fim de semana', days.never],
  [`${end} (?:da|desta) semana`, days.endOfWeek(0)],
  [`${end} da (?:próxima semana|semana que vem)`, days.endOfWeek(1)],
  [`${end} (?:de|do|deste) mês`, days.endOfThisMonth()],
  [`${end} do (?:próximo mês|mês que vem)`, days.endOfThisMonth(1)],
  [`${end} de {month}(?: de {year})?`, days.endOfNamedMonth],
  [`${end} (?:de|do|deste) trimestre`, days.endOfThisQuarter()],
  [`${end} do (?:próximo trimestre|trimestre que vem)`, days.endOfThisQuarter(1)],
  [`${end} do t(?<n>[1-4])`, days.endOfNamedQuarter],
  [`${end} (?:de|do|deste) ano`, days.endOfThisYear()],
  ['(?:a )?próxima (?:reunião|sessão|vez)|(?:o )?próximo (?:comitê|encontro)', days.nextMeeting, { isMeeting: true }],
], {
  weekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
  abbreviations: [String.raw`seg\.?`, String.raw`ter\.`, String.raw`qua\.?`, String.raw`qui\.?`, String.raw`sex\.?`, String.raw`sáb\.?`, String.raw`dom\.`],
  months: ['janeiro|jan', 'fevereiro|fev', 'março|mar', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago', 'setembro|set', 'outubro|out', 'novembro|nov', 'dezembro|dez'],
  numbers: ['uma?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
});

/** An infinitive, with its pronoun; "ser" begins a passive. */
const infinitive = String.raw`(?=\s+(?!ser\b)(?:(?:se|lhe|lhes|nos|me)\s+)?\p{L}+[aeio]r(?:-\p{L}+)?(?=\s|$|[.,;]))`;

export const portuguese: Language = {
  daysIn,
  words: {
    by: String.raw`até(?:\s+(?:a|o|ao|à|às|na|no))?|antes\s+d[aeo]|para(?:\s+(?:a|o))?|(?:no|em)\s+máximo(?:\s+até)?|o\s+mais\s+tardar(?:\s+(?:na|no|em|até))?|(?:prazo|vencimento|data\s+limite)\s*:?(?:\s+(?:na|no|em|até))?`,
    on: 'na|no|em',
    forMeeting: 'na|para|à|em',
    latest: String.raw`no\s+máximo|o\s+mais\s+tardar|sem\s+falta`,
    elseMeant: String.raw`d[aeo]s?|desde|após|depois|as|às|os|a|o|um|uma|cada|tod[ao]|por|entre|durante|início|começo|meados|ou|exceto|próxim[ao]|últim[ao]|com|e`,
    follows: String.raw`para|com|e|ao?|à|às|de|por|em|no|na|sobre|porque|se|quando|\d{1,2}\s?h(?:\d\d)?`,
    goesOn: 'ou|passad[ao]|que|seguinte',
    weekdays: 'seg|ter|qua|qui|sex|sab|dom',
    not: String.raw`\b(?:não|nunca|jamais)`,
    limit: 'antes|até',
    leads: 'para|com|a|ao|à|de|por|e',
    and: 'e',
  },
  openings: [{ verb: String.raw`\s+(?:vai|vou|vão|vamos|deve|devo|devem|(?:tem|tenho|têm)\s+(?:que|de))`, work: infinitive }],
  self: ['eu', 'Eu'],
};
