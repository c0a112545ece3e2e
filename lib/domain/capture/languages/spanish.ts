// Spanish: its days and the words around them.
import * as days from '../days';
import type { Language } from '../language';
import { daysToldBy } from '../phrases';

const partOfDay = '(?: (?:por|en|a) la (?:mañana|tarde|noche))?';
const within = '(?:en|dentro de)';
const end = '(?:a |al |el )?fin(?:al|ales)?';

const daysIn = daysToldBy([
  ['hoy|esta (?:noche|tarde)', days.inDays(0), { isAdverb: true }],
  // "Por la mañana" is a time of day.
  [`(?<!(?:la|esta|cada|una) )mañana${partOfDay}`, days.inDays(1), { isAdverb: true }],
  [`pasado mañana${partOfDay}`, days.inDays(2), { isAdverb: true }],
  [`${within} {n} días?`, days.after('days'), { isAdverb: true }],
  // A week to some, eight days to others.
  [`${within} ocho días`, days.never],
  [`${within} quince días`, days.inDays(14), { isAdverb: true }],
  [`${within} {n} semanas?`, days.after('weeks'), { isAdverb: true }],
  [`${within} {n} mes(?:es)?`, days.after('months'), { isAdverb: true }],
  ['hace {n} (?:días?|semanas?|mes(?:es)?)', days.never],
  [`{weekday}${partOfDay}`, days.comingWeekday],
  ['{abbreviation}', days.comingWeekday, { needs: 'by' }],
  ['este {weekday}', days.thisWeekday],
  ['(?:el )?próximo {weekday}', days.comingWeekday],
  ['(?:el )?{weekday} (?:que viene|próximo)', days.comingWeekday],
  ['(?:el )?{weekday} de la (?:próxima semana|semana que viene)', days.weekdayOfNextWeek],
  ['{weekday} pasado', days.never],
  ['(?:pasado|cada|todos los) {weekday}', days.never],
  [String.raw`{weekday} (?:a|y|o) (?:lun|mar|mi|jue|vie|s.b|dom)\p{L}+`, days.never],
  ['(?:el )?(?:{weekday},? )?{day} de {month}(?: del? {year})?', days.dayOfMonth],
  [String.raw`(?<=(?:el|del|antes de|para|hasta) )(?:{weekday} )?{day}/(?<month>\d{1,2})(?:/{year})?`, days.dayOfMonth],
  ['esta semana', days.endOfWeek(0), { isAdverb: true }],
  ['(?:la )?próxima semana|(?:la )?semana que viene', days.endOfWeek(1), { isAdverb: true }],
  ['fin de semana', days.never],
  [`${end} de (?:la|esta) semana`, days.endOfWeek(0)],
  [`${end} de la (?:próxima semana|semana que viene)`, days.endOfWeek(1)],
  [`${end} (?:de|del|de este) mes`, days.endOfThisMonth()],
  [`${end} del? (?:próximo mes|mes que viene)`, days.endOfThisMonth(1)],
  [`${end} de {month}(?: de {year})?`, days.endOfNamedMonth],
  [`${end} (?:de|del|de este) trimestre`, days.endOfThisQuarter()],
  [`${end} del? (?:próximo trimestre|trimestre que viene)`, days.endOfThisQuarter(1)],
  [`${end} (?:de|del) t(?<n>[1-4])`, days.endOfNamedQuarter],
  [`${end} (?:de|del|de este) año`, days.endOfThisYear()],
  ['(?:la )?próxima (?:reunión|sesión|vez)|(?:el )?próximo (?:comité|encuentro)', days.nextMeeting, { isMeeting: true }],
], {
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  abbreviations: [String.raw`lun\.?`, String.raw`mar\.`, String.raw`mié\.?`, String.raw`jue\.?`, String.raw`vie\.?`, String.raw`sáb\.?`, String.raw`dom\.`],
  months: ['enero|ene', 'febrero|feb', 'marzo', 'abril|abr', 'mayo', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept?', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  numbers: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
});

/** An infinitive, its pronouns on it; "ser" begins a passive. */
const infinitive = String.raw`(?=\s+(?!ser\b)\p{L}+[aei]r(?:se|l[aeo]s?|nos|me|te)*\b)`;

export const spanish: Language = {
  daysIn,
  words: {
    by: String.raw`antes\s+del?(?:\s+(?:la|el|este))?|para(?:\s+(?:el|la))?|hasta(?:\s+(?:el|la))?|(?:a|no)\s+más\s+tard(?:ar|e)(?:\s+(?:el|de|del))?|como\s+máximo(?:\s+el)?|(?:fecha\s+límite|plazo|vence)\s*:?(?:\s+el)?`,
    on: '(?<!(?:desde|tras|hacia|sobre) )el',
    forMeeting: 'en|para|a',
    latest: String.raw`a\s+más\s+tardar|como\s+máximo|como\s+muy\s+tarde`,
    elseMeant: 'de|del|desde|tras|después|el|los|las|la|un|una|cada|todos|hacia|sobre|entre|durante|principios|mediados|finales|o|u|salvo|excepto|próximo|pasado|al?|con|y',
    follows: String.raw`a|al|con|para|y|de|por|en|sobre|porque|si|cuando|\d{1,2}(?::\d\d|\s?h)`,
    goesOn: 'o|u|pasado|siguiente|que',
    weekdays: 'lun|mar|mie|jue|vie|sab|dom',
    not: String.raw`\b(?:no|nunca|jamás)`,
    limit: 'antes|hasta',
    leads: 'a|con|para|de|por|y',
    and: 'y|e',
  },
  openings: [
    { verb: String.raw`\s+(?:va|voy|van|vamos)\s+a`, work: infinitive },
    { verb: String.raw`\s+(?:debe|debo|deben|(?:tiene|tengo|tienen)\s+que)`, work: infinitive },
  ],
  self: ['yo', 'Yo'],
};
