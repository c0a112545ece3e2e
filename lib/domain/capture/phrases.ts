// Days told in words, found by a table: how a language names the days that a team speaks of.
import type { Bearing, Candidate } from './candidate';
import type { Clock, DayOf, Figures } from './days';
import { bare } from './letters';

/** Words as regular expressions' sources, each at its number: `one|first` at 1. */
export interface Numerals {
  /** From Monday. */
  weekdays?: readonly string[];
  /** From January. */
  months?: readonly string[];
  /** From one. */
  numbers?: readonly string[];
}

/**
 * What is said, which day that is, and how sure. A space stands for any white space, `{n}`, `{weekday}`, `{day}`, `{month}` and `{year}`
 * for the words or figures of one; the rest is a regular expression's source. Case and diacritics do not matter.
 */
export type Phrase = readonly [says: string, day: DayOf, bearing?: Bearing];

const figures: Record<keyof Figures, string> = { n: String.raw`\d{1,3}`, weekday: '(?!)', day: String.raw`\d{1,2}`, month: String.raw`\d{1,2}`, year: String.raw`\d{4}` };
const namesOf: Partial<Record<keyof Figures, keyof Numerals>> = { n: 'numbers', weekday: 'weekdays', month: 'months' };
const partOfWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/** The reader of a table. `isSpaced` false: the language does not part its words, so a phrase may stand in any letters. */
export function daysToldBy(phrases: readonly Phrase[], numerals: Numerals, isSpaced = true): (text: string, clock: Clock) => Candidate[] {
  const around = (source: string) => isSpaced ? `(?<!${partOfWord})(?:${source})(?!${partOfWord})` : source;
  const table = phrases.map(([says, day, bearing]) => ({ pattern: new RegExp(around(sourceOf(says, numerals)), 'giu'), day, bearing }));
  const valueOf = createValues(numerals);
  return (text, clock) => {
    const read = bare(text);
    return table.flatMap(({ pattern, day, bearing }) => [...read.matchAll(pattern)].map((match) => ({
      start: match.index, end: match.index + match[0].length, dueOn: day(clock, figuresOf(match.groups ?? {}, valueOf)), ...bearing,
    })));
  };
}

function sourceOf(says: string, numerals: Numerals): string {
  return bare(says).replace(/\{(\w+)\}/g, (_, name: keyof Figures) => {
    const known = namesOf[name];
    return `(?<${name}>${[...(known ? numerals[known] ?? [] : []).map(bare), figures[name]].join('|')})`;
  }).replaceAll(' ', String.raw`\s+`);
}

function figuresOf(groups: Record<string, string | undefined>, valueOf: (name: keyof Figures, words: string) => number): Figures {
  const given = Object.entries(groups).filter((entry): entry is [keyof Figures, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, words]) => [name, valueOf(name, words)]));
}

/** The number that the words of a phrase mean: their own figures, else their place in the table. */
function createValues(numerals: Numerals): (name: keyof Figures, words: string) => number {
  const places = Object.fromEntries(Object.entries(numerals).map(([name, sources]) =>
    [name, (sources as readonly string[]).map((source) => new RegExp(`^(?:${bare(source)})$`, 'iu'))]));
  return (name, words) => {
    if (/^\d+$/.test(words)) return Number(words);
    return (places[namesOf[name] ?? '']?.findIndex((pattern) => pattern.test(words)) ?? -1) + 1;
  };
}
