// French: its days and the words around them.
import * as days from '../days';
import type { Language } from '../language';
import { daysToldBy } from '../phrases';

const partOfDay = '(?: (?:matin|midi|après-midi|soir))?';
const within = String.raw`(?:dans|sous|d['’]ici|en)`;

const daysIn = daysToldBy([
  [String.raw`aujourd['’]hui|ce soir`, days.inDays(0), { isAdverb: true }],
  [`demain${partOfDay}`, days.inDays(1), { isAdverb: true }],
  [String.raw`après[\s-]demain${partOfDay}`, days.inDays(2), { isAdverb: true }],
  [`${within} {n} jours?`, days.after('days'), { isAdverb: true }],
  // A week to some, eight days to others.
  [`${within} huit jours`, days.never],
  [`${within} quinze jours`, days.inDays(14), { isAdverb: true }],
  [`${within} {n} semaines?`, days.after('weeks'), { isAdverb: true }],
  [`${within} {n} mois`, days.after('months'), { isAdverb: true }],
  ['il y a {n} (?:jours?|semaines?|mois)', days.never],
  [`{weekday}${partOfDay}`, days.comingWeekday],
  ['{abbreviation}', days.comingWeekday, { needs: 'by' }],
  ['ce {weekday}', days.thisWeekday],
  ['{weekday} prochain', days.nextWeekday],
  ['{weekday} de la semaine prochaine', days.weekdayOfNextWeek],
  ['{weekday} (?:dernier|passé)', days.never],
  ['(?:chaque|tous les) {weekday}s?', days.never],
  [String.raw`{weekday} (?:au|à|et|ou) (?:lun|mar|mercre|jeu|ven|sam|diman)\p{L}+`, days.never],
  ['(?:le )?(?:{anyday} )?{day}(?:er)? {month}(?: {year})?', days.dayOfMonth],
  [String.raw`(?<=(?:le|avant|pour|d['’]ici|au) )(?:{weekday} )?{day}/(?<month>\d{1,2})(?:/{year})?`, days.dayOfMonth],
  ['cette semaine', days.endOfWeek(0), { isAdverb: true }],
  ['(?:la )?semaine prochaine', days.endOfWeek(1), { isAdverb: true }],
  ['week-?end|fin de semaine prochaine', days.never],
  ['(?:la )?fin de (?:la|cette) semaine', days.endOfWeek(0)],
  ['(?:la )?fin de la semaine prochaine', days.endOfWeek(1)],
  ['(?:la )?fin (?:de|du|de ce) mois', days.endOfThisMonth()],
  ['(?:la )?fin du mois prochain', days.endOfThisMonth(1)],
  ['(?:la )?fin {month}(?: {year})?', days.endOfNamedMonth],
  ['(?:la )?fin (?:de|du|de ce) trimestre', days.endOfThisQuarter()],
  ['(?:la )?fin du (?:trimestre prochain|prochain trimestre)', days.endOfThisQuarter(1)],
  ['(?:la )?fin (?:du )?t(?<n>[1-4])', days.endOfNamedQuarter],
  [String.raw`(?:la )?fin (?:de )?(?:l['’])?(?:d['’])?année`, days.endOfThisYear()],
  ['(?:la )?prochaine (?:réunion|séance|rencontre|fois)|(?:le )?prochain (?:point|comité|meeting)', days.nextMeeting, { isMeeting: true }],
], {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  // "Sam" is a name, "mer" the sea.
  abbreviations: [String.raw`lun\.?`, String.raw`mar\.`, String.raw`mer\.`, String.raw`jeu\.`, String.raw`ven\.?`, String.raw`sam\.`, String.raw`dim\.`],
  months: [String.raw`janvier|janv?\.?`, String.raw`février|févr?\.?`, 'mars', String.raw`avril|avr\.?`, 'mai', 'juin', String.raw`juillet|juil\.?`,
    'août', String.raw`septembre|sept?\.?`, String.raw`octobre|oct\.?`, String.raw`novembre|nov\.?`, String.raw`décembre|déc\.?`],
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
});

/** An infinitive, with its pronouns; "être" begins a passive. */
const infinitive = String.raw`(?=\s+(?:(?:[lmst]['’]|(?:l[ea]s?|lui|leur|nous|vous|se|me|en|y|bien|aussi)\s+))*(?!être\b)\p{L}+(?:er|ir|re)\b)`;

export const french: Language = {
  daysIn,
  words: {
    by: String.raw`d['’]ici(?:\s+(?:le|la|au|à(?:\s+la)?))?|avant(?:\s+(?:le|la|ce))?|jusqu['’](?:au?|à(?:\s+la)?)|pour(?:\s+(?:le|la|ce))?|au\s+plus\s+tard(?:\s+(?:le|la|à))?|(?:échéance|date\s+limite|deadline)\s*:?(?:\s+le)?|dû\s+(?:le|pour)`,
    on: '',
    forMeeting: String.raw`à|au|lors\s+(?:de|du)|en`,
    latest: String.raw`au\s+plus\s+tard|dernier\s+délai`,
    elseMeant: String.raw`de|du|des|d|depuis|après|dès|le|la|les|un|une|cette?|ces|chaque|tous|vers|environ|entre|pendant|durant|début|mi|fin|ou|sauf|prochaine?|dernier|au|à|avec|chez|et`,
    follows: String.raw`à|au|aux|avec|pour|et|de|par|sur|en|dans|puis|car|si|quand|chez|matin|soir|midi|\d{1,2}\s?h(?:\d\d)?`,
    goesOn: 'ou|dernier|passé|prochain|en huit',
    weekdays: 'lun|mar|mer|jeu|ven|sam|dim',
    not: String.raw`\b(?:pas|jamais|ni|rien)`,
    limit: String.raw`avant|d['’]ici|jusqu['’]au?`,
    leads: 'à|avec|pour|de|par|et|chez',
    and: 'et',
  },
  openings: [{ verb: String.raw`\s+(?:va|vais|vont|doit|dois|doivent)`, work: infinitive }],
  self: ['je', 'Je', 'moi', 'Moi'],
};
