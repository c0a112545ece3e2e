// Words for a date in a goal: whether there are any, not which day they mean. In the six languages of the line.

/** Beginning and end in the text. */
type Stretch = readonly [start: number, end: number];

const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja'];

/** January to December as the runtime knows them, long and short, "may" and "mar." too. */
function monthNames(): string {
  const names = languages.flatMap((language) => (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 15)).replace(/\.$/u, ''));
  }));
  // The longer first: "juli" before "jul".
  return [...new Set(names.filter((name) => /^\p{L}{3,}$/u.test(name)))].sort((left, right) => right.length - left.length).join('|');
}

const limits = [
  'by', 'until', 'till?', 'before', 'in', 'end of', 'from', 'since', 'of', 'bis', 'vor', 'im', 'ende', 'jusqu[’\']?(?:à|en)', 'avant', 'en', 'd[’\'](?:ici)?', 'fin',
  'hasta', 'antes de', 'para', 'a finales de', 'até', 'em', 'fim de', 'no fim de', 'de',
].join('|');
const spans = [
  'quarter', 'month', 'year', 'week', 'summer', 'winter', 'autumn', 'spring', 'easter', 'christmas', 'year[- ]?end', 'quartals?', 'monats?', 'jahres?', 'woche',
  'trimestre', 'mois', 'année', 'semaine', 'mes', 'año', 'semana', 'mês', 'ano',
].join('|');

function patterns(): RegExp[] {
  const month = `(?:${monthNames()})`;
  const year = String.raw`(?:20[2-9]\d)`;
  const [before, after] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  const words = (pattern: string) => new RegExp(`${before}(?:${pattern})${after}`, 'giu');
  return [
    words(String.raw`${year}-\d\d(?:-\d\d)?`),
    words(String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?:${year}|\d\d(?!\d))?|\d{1,2}[/.]\d{1,2}[/.](?:${year}|\d\d)`),
    words(String.raw`\d{1,2}(?:st|nd|rd|th|\.|er|º)?(?:\s+(?:of|de))?\s+${month}\.?(?:,?\s+(?:de\s+)?${year})?`),
    words(String.raw`${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+${year})?|${month}\.?\s+(?:de\s+)?${year}`),
    words(String.raw`(?:${limits})\s+${month}`),
    words(String.raw`[QTH][1-4](?:[\s/]${year})?|[1-4]\.\s?quartal`),
    words(String.raw`(?:${limits})\s+(?:(?:the|this|next|the end of|end of|der|des|dieses|le|la|ce|cette|el|este|o|a|l[’'])\s*)*(?:${year}|(?:${spans}))`),
    words(String.raw`(?:this|next|dieses|nächstes|ce|este)\s+(?:${spans})|(?:jahres|quartals|monats)ende|tomorrow|today|tonight`),
    words(String.raw`(?:${limits})\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day`),
    /(?:20[2-9]\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|末)?|20[2-9]\d年(?:末)?|(?:年度?|月|四半期|今期|期)末|来(?:年|月|週)/gu,
    new RegExp(`${before}${year}$`, 'giu'),
  ];
}

let known: RegExp[] | null = null;

/** Where words for a date stand in the text; they may overlap. Lengths of time ("within 24 hours") are none. */
export function dateWordsIn(text: string): Stretch[] {
  known ??= patterns();
  return known.flatMap((pattern) => [...text.matchAll(pattern)].map((match): Stretch => [match.index, match.index + match[0].length]));
}

/** The text with such words blanked out. */
export function withoutDates(text: string): string {
  return dateWordsIn(text).reduce((left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}
