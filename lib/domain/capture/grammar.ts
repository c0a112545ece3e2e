// The patterns of the grammar, made of the words of all languages that are understood at once.
import type { CaptureContext } from './captured';
import type { Language, Opening, Words } from './language';
import { english } from './languages/english';
import { bare } from './letters';
import { FILL } from './spans';

/** For text without diacritics (`bare`). Patterns of what stands before a day end with `$`, of what follows it begin with `^`. */
export interface Grammar {
  languages: readonly Language[];
  by: RegExp;
  on: RegExp;
  forMeeting: RegExp;
  bareDayEnd: RegExp;
  negated: RegExp;
  elseMeant: RegExp;
  partOfWord: RegExp;
  clauseEnd: RegExp;
  latest: RegExp;
  // These three are for the text as typed, in which "é" is no "e".
  leads: RegExp;
  looseStart: RegExp;
  between: RegExp;
  joint: RegExp;
  openings: readonly { verb: RegExp; work: RegExp; isNotBeforeName: boolean }[];
  self: ReadonlySet<string>;
}

const none: readonly Language[] = [];
const grammars = new WeakMap<readonly Language[], Grammar>();

/** English and what else is loaded. A line is read at every keystroke: the patterns are made once. */
export function grammarOf({ languages = none }: Pick<CaptureContext, 'languages'>): Grammar {
  const known = grammars.get(languages);
  if (known) return known;
  const made = grammarFor([english, ...languages]);
  grammars.set(languages, made);
  return made;
}

const start = String.raw`(?<=^|[\s(,;:–—${FILL}-])`;
const dayEnd = String.raw`(?:eod|cob|end of day)\s+(?:on\s+)?`;
const commas = '[,;:&–—、-]';

function grammarFor(languages: readonly Language[]): Grammar {
  const typed = (name: keyof Words) => languages.map(({ words }) => words[name]).filter(Boolean).join('|');
  const any = (name: keyof Words) => bare(typed(name));
  const pattern = (source: string, flags = 'iu') => new RegExp(source, flags);
  return {
    languages,
    by: pattern(String.raw`${start}(?:${any('by')})\s+(?:${dayEnd})?$`),
    on: pattern(String.raw`${start}(?:${any('on')})\s+(?:${dayEnd})?$`),
    forMeeting: pattern(String.raw`${start}(?:${any('forMeeting')})\s+$`),
    bareDayEnd: pattern(`${start}${dayEnd}$`),
    negated: pattern(String.raw`(?:${any('not')})\b[^,.;]*\s(?:${any('limit')})\s`),
    elseMeant: pattern(String.raw`(?:\b(?:${any('elseMeant')})|['’]s)[\s-]+$`),
    partOfWord: pattern(String.raw`^(?:['’\p{L}\p{N}_/]|[-–]\S|\.\d|\s+(?:${any('goesOn')})\b|\s*[–—-]\s*(?:\d|(?:${any('weekdays')})))`),
    clauseEnd: pattern(String.raw`^\s*(?:$|[,.;:!?)\]](?=\s|$|[)\].,])|[、。]|${FILL}|[–—-]\s)|^\s+(?:${any('follows')}|${any('latest')})(?=\s|$)`),
    latest: pattern(String.raw`^\s+(?:${any('latest')})\b`),
    leads: pattern(String.raw`(?:^|\s)(?:${typed('leads')})$`),
    looseStart: pattern(String.raw`^(?:${commas}+|(?:${typed('and')})(?![\p{L}\p{N}_]))\s*`),
    between: pattern(String.raw`^\s*(?:${commas}|(?:${typed('and')})(?![\p{L}\p{N}_]))*\s*$`),
    joint: pattern(String.raw`\s*(?:,\s*(?:${any('and')})\s|,|、|&|\+|\s(?:${any('and')})\s)\s*|\s+(?=${FILL})|(?<=${FILL})\s+|(?<=さん|様|氏|${FILL})と`, 'giu'),
    openings: languages.flatMap(({ openings }) => openings).map(openingPattern),
    self: new Set(languages.flatMap(({ self }) => self)),
  };
}

function openingPattern({ verb, work = '', isNotBeforeName = false }: Opening): Grammar['openings'][number] {
  return { verb: new RegExp(`(?:${bare(verb)})${/\\s/.test(verb) ? String.raw`(?=\s|$)` : ''}`, 'iu'), work: new RegExp(`^${bare(work)}`, 'iu'), isNotBeforeName };
}
