// Days told in words, found by a table: how a language names the days that a team speaks of.
import type { Bearing, Candidate } from './candidate';
import type { Clock, DayOf, Figures } from './days';
import { bare } from './letters';

/** Words as regular expressions' sources, each at its number: `one|first` at 1. */
export interface Numerals {
  /** From Monday. */
  weekdays?: readonly string[];
  /** Of the weekdays. */
  abbreviations?: readonly string[];
  /** From January. */
  months?: readonly string[];
  /** From one. */
  numbers?: readonly string[];
}

/**
 * What is said, which day that is, and how sure. A space stands for any white space, `{weekday}`, `{abbreviation}`, `{anyday}` (one of
 * both) and `{month}` for a word of the table, `{n}` for one or figures, `{day}` and `{year}` for figures; the rest is a regular expression's source. Case and diacritics
 * do not matter.
 */
export type Phrase = readonly [says: string, day: DayOf, bearing?: Bearing];

/** Of each slot: the figure that it gives, the words that stand for it, and how it is written in figures. */
const slots: Record<string, { figure: keyof Figures; words?: readonly (keyof Numerals)[]; digits?: string }> = {
  n: { figure: 'n', words: ['numbers'], digits: String.raw`\d{1,3}` },
  weekday: { figure: 'weekday', words: ['weekdays'] },
  anyday: { figure: 'weekday', words: ['weekdays', 'abbreviations'] },
  abbreviation: { figure: 'weekday', words: ['abbreviations'] },
  month: { figure: 'month', words: ['months'] },
  day: { figure: 'day', digits: String.raw`\d{1,2}` },
  year: { figure: 'year', digits: String.raw`\d{4}` },
};
const partOfWord = String.raw`[\p{L}\p{M}\p{N}_]`;

/** The reader of a table. `isSpaced` false: the language does not part its words, so a phrase may stand in any letters. */
export function daysToldBy(phrases: readonly Phrase[], numerals: Numerals, isSpaced = true): (text: string, clock: Clock) => Candidate[] {
  const around = (source: string) => isSpaced ? `(?<!${partOfWord})(?:${source})(?!${partOfWord})` : source;
  const table = phrases.map(([says, day, bearing]) => ({ pattern: new RegExp(around(sourceOf(says, numerals)), 'giu'), day, bearing }));
  const valueOf = createValues(numerals);
  return (text, clock) => {
    const read = bare(text);
    const found = table.flatMap(({ pattern, day, bearing }) => [...read.matchAll(pattern)].map((match) => ({
      start: match.index, end: match.index + match[0].length, dueOn: day(clock, figuresOf(match.groups ?? {}, valueOf)), ...bearing,
    })));
    return found.filter(({ start, isCapital }) => !isCapital || /^\p{Lu}/u.test(text.slice(start, start + 2)));
  };
}

function sourceOf(says: string, numerals: Numerals): string {
  return bare(says).replaceAll(' ', String.raw`\s+`).replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const { figure = name, words = [], digits } = slots[name] ?? {};
    const named = words.flatMap((table) => numerals[table] ?? []).map(bare);
    return `(?<${figure}>${[...named, ...(digits ? [digits] : [])].join('|')})`;
  });
}

function figuresOf(groups: Record<string, string | undefined>, valueOf: (figure: string, words: string) => number): Figures {
  return Object.fromEntries(Object.entries(groups).flatMap(([figure, words]) => (words === undefined ? [] : [[figure, valueOf(figure, words)]])));
}

/** The number that the words of a phrase mean: their own figures, else their place in the table. */
function createValues(numerals: Numerals): (figure: string, words: string) => number {
  const tables = Object.values(slots).flatMap(({ figure, words = [] }) => words.map((table) => ({ figure, patterns: (numerals[table] ?? []).map(exactly) })));
  return (figure, words) => {
    if (/^\d+$/.test(words)) return Number(words);
    const places = tables.filter((table) => table.figure === figure).map(({ patterns }) => patterns.findIndex((pattern) => pattern.test(words)) + 1);
    return Math.max(...places);
  };
}

function exactly(source: string): RegExp {
  return new RegExp(`^(?:${bare(source)})$`, 'iu');
}
