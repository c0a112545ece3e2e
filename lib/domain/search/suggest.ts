// What to offer while a search is being typed: filters, their values, people, goals, meetings, and words of what was found.
import { states, filters } from './parse';
import type { FilterName } from './parse';
import { begunBy } from './names';
import type { Named, Names } from './names';
import { tokensOf } from './tokens';
import type { Span, Token } from './tokens';
import { wordsOf } from './words';
import { weekdays } from './due';

export interface SearchSuggestion {
  kind: 'filter' | 'state' | 'date' | Named['kind'] | 'word';
  /** What to show: `owner:`, a person's name, a word. */
  label: string;
  /** The part of the text to replace … */
  replace: Span;
  /** … with this. A filter that still wants its value ends with its colon. */
  with: string;
}

const most = 8;

type Offer = Omit<SearchSuggestion, 'replace'>;

/** At most eight for the piece in which the caret stands, or to begin with. `found`: the words of what is found so far. */
export function searchSuggestions(text: string, caret: number, names: Names, found: ReadonlySet<string>): SearchSuggestion[] {
  const last = tokensOf(text.slice(0, caret)).at(-1);
  const token = last?.end === caret ? last : undefined;
  const replace = { start: token?.start ?? caret, end: tokensOf(text).find(({ start, end }) => start === token?.start && end >= caret)?.end ?? caret };
  const minus = token?.not ? '-' : '';
  return offers(token, names, found)
    .map((offer) => ({ ...offer, replace, with: minus + offer.with }))
    .filter((offer) => offer.with !== text.slice(replace.start, replace.end))
    .slice(0, most);
}

function offers(token: Token | undefined, names: Names, found: ReadonlySet<string>): Offer[] {
  if (!token) return [...stateOffers('').slice(0, 2), ...filterOffers('')];
  const { name, value, isQuoted } = token;
  const typed = value.toLowerCase();
  switch (name) {
    case null: return isQuoted ? [] : [...filterOffers(typed), ...stateOffers(typed), ...begun(typed, names), ...wordOffers(typed, found)];
    case 'is': return stateOffers(typed);
    case 'due': return dateOffers(typed);
    case 'owner': return [...ownWords('owner', ['me', 'none'], typed), ...namedOffers('owner', value, names)];
    case 'goal': return [...namedOffers('goal', value, names), ...ownWords('goal', ['none'], typed)];
    case 'meeting': return [...namedOffers('meeting', value, names), ...ownWords('meeting', ['none'], typed)];
    default: return [];
  }
}

function filterOffers(typed: string): Offer[] {
  return filters.filter((name) => name.startsWith(typed)).map((name) => ({ kind: 'filter', label: `${name}:`, with: `${name}:` }));
}

function stateOffers(typed: string): Offer[] {
  return states.filter((state) => state.startsWith(typed)).map((state) => ({ kind: 'state', label: `is:${state}`, with: `is:${state}` }));
}

const days = ['today', 'tomorrow', ...weekdays.slice(1), weekdays[0], 'none'];

/** After `<` or `..` the day is offered again. */
function dateOffers(typed: string): Offer[] {
  const [, before = '', word = ''] = /^(.*\.\.|[<>]?=?)(.*)$/u.exec(typed) ?? [];
  const offered = before === '' ? [...days.slice(0, 2), '<today', ...days.slice(2)] : days.slice(0, -1);
  return offered.filter((day) => day.startsWith(word)).map((day) => ({ kind: 'date', label: `due:${before}${day}`, with: `due:${before}${day}` }));
}

function ownWords(filter: FilterName & Named['kind'], words: readonly string[], typed: string): Offer[] {
  return words.filter((word) => word.startsWith(typed)).map((word) => ({ kind: filter, label: word, with: `${filter}:${word}` }));
}

function namedOffers(kind: Named['kind'], value: string, names: Names): Offer[] {
  return (wordsOf(value).length === 0 ? names.all.filter((one) => one.kind === kind) : begunBy(names, kind, value)).map(offerOf);
}

function begun(typed: string, names: Names): Offer[] {
  return (['owner', 'goal', 'meeting'] as const).flatMap((kind) => begunBy(names, kind, typed).slice(0, 3).map(offerOf));
}

/** A name with quotes in it is given without them: its words are what is looked up. */
function offerOf({ kind, label }: Named): Offer {
  const value = label.replace(/["“”\s]+/gu, ' ').trim();
  return { kind, label, with: `${kind}:${/\s/u.test(value) ? `"${value}"` : value}` };
}

/** The shortest first. */
function wordOffers(typed: string, found: ReadonlySet<string>): Offer[] {
  const [begin, ...more] = wordsOf(typed);
  if (begin === undefined || more.length > 0) return [];
  const words = [...found].filter((word) => word.startsWith(begin) && word !== begin);
  return words.sort((left, right) => left.length - right.length).slice(0, 4).map((word) => ({ kind: 'word', label: word, with: word }));
}
