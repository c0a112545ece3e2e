// The goal a `#tag` means: by the words of its title, one best match or none.
import { folded } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { WORD_START, isWithin } from './spans';
import type { Span } from './spans';

type Goals = CaptureContext['goals'];

const tag = new RegExp(String.raw`${WORD_START}#[\p{L}\p{N}][^\s"“”,;:!?()\[\]{}<>#@+]*`, 'gu');

const wordsByGoals = new WeakMap<Goals, { id: Id; words: string[] }[]>();

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
  const words = wordsOf(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (words.length === 0 || words.every((word) => /^\d+$/.test(word))) return null;
  let best = 0;
  let found: Id | null = null;
  for (const goal of titlesOf(goals)) {
    const score = closeness(words, goal.words);
    if (score === best) found = null;
    if (score > best) [best, found] = [score, goal.id];
  }
  return found;
}

export function wordsOf(text: string): string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function titlesOf(goals: Goals): { id: Id; words: string[] }[] {
  const known = wordsByGoals.get(goals);
  if (known) return known;
  const titles = goals.map(({ id, title }) => ({ id, words: wordsOf(title) }));
  wordsByGoals.set(goals, titles);
  return titles;
}

/** 0 when a word of the tag is not in the title, else up to 3; the more of the title it names, the better. */
function closeness(tagged: readonly string[], title: readonly string[]): number {
  if (tagged.length === 1 && title.join('') === tagged[0]) return 3;
  const scores = tagged.map((word) => Math.max(0, ...title.map((other) => likeness(word, other))));
  if (scores.includes(0)) return 0;
  return scores.reduce((sum, score) => sum + score, 0) / tagged.length;
}

function likeness(word: string, other: string): number {
  if (word === other) return 3;
  if (word.length >= 2 && other.startsWith(word)) return 2;
  return stem(word).length >= 4 && stem(word) === stem(other) ? 1 : 0;
}

/** "price" and "pricing" are one word to a hurried reader. */
function stem(word: string): string {
  return word.replace(/(?:ations?|ions?|ings?|ments?|ers?|e[ds]?|s)$/u, '');
}
