// The goal a `#tag` means: by the words of its title, one best match or none.
import { folded } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { WORD_START, isWithin } from './spans';
import type { Span } from './spans';

type Goals = CaptureContext['goals'];

const tag = new RegExp(String.raw`${WORD_START}#[\p{L}\p{N}][^\s"“”,;:!?()\[\]{}<>#@+]*`, 'gu');

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

export interface Word {
  text: string;
  /** Without its ending. */
  stem: string;
}

export interface Title {
  id: Id;
  title: string;
  words: Word[];
  /** All words as one. */
  joined: string;
}

export interface Titles {
  titles: Title[];
  /** In how many titles a word is: in several, it can mean no goal by itself. */
  counts: Map<string, number>;
}

// A line is parsed at every keystroke, with the same goals each time.
const titlesByGoals = new WeakMap<Goals, Titles>();

/** The `#tags` of the line, each with the goal it means, if any. */
export function tagsIn(line: string, protectedSpans: readonly Span[], goals: Goals): (Span & { goalId: Id | null })[] {
  const meant = new Map<string, Id | null>();
  return [...line.matchAll(tag)].filter((match) => !isWithin(match.index, protectedSpans)).map((match) => {
    const typed = match[0].replace(/[.'’_-]+$/u, '');
    if (!meant.has(typed)) meant.set(typed, goalTagged(typed.slice(1), goals));
    return { start: match.index, end: match.index + typed.length, goalId: meant.get(typed) ?? null };
  });
}

/** The one goal whose title holds all words of the tag best; null when none does or two do equally well. */
export function goalTagged(name: string, goals: Goals): Id | null {
  const words = wordsOf(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).map(asWord);
  if (words.length === 0 || words.every(({ text }) => /^\d+$/.test(text))) return null;
  let best = 0;
  let found: Id | null = null;
  for (const goal of titlesOf(goals).titles) {
    const score = closeness(words, goal);
    if (score === best) found = null;
    if (score > best) [best, found] = [score, goal.id];
  }
  return found;
}

export function wordsOf(text: string): string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The titles in their words. */
export function titlesOf(goals: Goals): Titles {
  const known = titlesByGoals.get(goals);
  if (known) return known;
  const titles = goals.map(({ id, title }) => ({ id, title, words: wordsOf(title).map(asWord), joined: wordsOf(title).join('') }));
  const counts = new Map<string, number>();
  for (const text of titles.flatMap(({ words }) => [...new Set(words.map((word) => word.text))])) counts.set(text, (counts.get(text) ?? 0) + 1);
  titlesByGoals.set(goals, { titles, counts });
  return { titles, counts };
}

/** 0 when a word of the tag is not in the title, else up to 3; the more of the title it names, the better. */
function closeness(tagged: readonly Word[], title: Title): number {
  if (tagged.length === 1 && title.joined === tagged[0]?.text) return 3;
  let sum = 0;
  for (const word of tagged) {
    const best = Math.max(0, ...title.words.map((other) => likeness(word, other)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum / tagged.length;
}

function likeness(word: Word, other: Word): number {
  if (word.text === other.text) return 3;
  if (word.text.length >= 2 && other.text.startsWith(word.text)) return 2;
  if (isSameStem(word, other)) return 1;
  // Where words are not parted, a title is one long one.
  if (word.text.length >= 2 && other.text.includes(word.text) && unspaced.test(word.text)) return 1;
  return isOneSlip(word.text, other.text) ? 0.5 : 0;
}

/** "price" and "pricing" are one word to a hurried reader. */
export function isSameStem(word: Word, other: Word): boolean {
  return word.stem.length >= 4 && word.stem === other.stem;
}

export function asWord(text: string): Word {
  return { text, stem: text.replace(/(?:ations?|ions?|ings?|ments?|ers?|e[ds]?|s)$/u, '').replace(/(?<=\p{L}{4})at$/u, '') };
}

/** Of at least five letters one after the first is missing, too many, wrong or swapped with its neighbour. */
function isOneSlip(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.min(typed.length, word.length) < 5 || Math.abs(typed.length - word.length) > 1) return false;
  let same = 0;
  while (same < word.length && typed[same] === word[same]) same += 1;
  const [rest, wordRest] = [typed.slice(same), word.slice(same)];
  const isSwapped = rest[0] === wordRest[1] && rest[1] === wordRest[0] && rest.slice(2) === wordRest.slice(2);
  return isSwapped || rest.slice(1) === wordRest.slice(1) || rest === wordRest.slice(1) || rest.slice(1) === wordRest;
}
