// What is left of a line when the understood spans are taken out.
import type { Grammar } from './grammar';
import type { Span } from './spans';

/** A span to take out. `leads` names what a word like "to" or "with" before it points at, so that it goes too. */
export interface Removed extends Span {
  leads: boolean;
}

const looseEnd = /\s*[,;:&–—、-]+$/u;
const punctuation = /^[,;:.!?)、。]/u;
// These scripts put no space between words.
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]`;
const unspacedJoint = new RegExp(`${unspaced}\n${unspaced}`, 'u');

/** The line after `from`, without `removed` (ordered, disjoint) and without the joints that only led to them. */
export function textWithout(line: string, from: number, removed: readonly Removed[], grammar: Grammar): string {
  let text = '';
  removed.forEach((span, index) => {
    const before = line.slice(removed[index - 1]?.end ?? from, span.start);
    // What stands between two spans goes when it only joins them.
    const piece = index > 0 && grammar.between.test(before) ? '' : before;
    text = appended(text, piece, grammar);
    if (span.leads) text = withoutEnd(text, grammar.leads);
  });
  const last = removed.at(-1);
  return last ? closed(text, line.slice(last.end), grammar) : line.slice(from).trim();
}

function withoutEnd(text: string, ending: RegExp): string {
  const found = ending.exec(text);
  return found ? text.slice(0, found.index).trimEnd() : text;
}

function appended(text: string, piece: string, grammar: Grammar): string {
  const next = piece.trim();
  if (text === '') return next.slice(grammar.looseStart.exec(next)?.[0].length ?? 0);
  if (next === '') return text;
  if (/[(（]$/u.test(text) && /^[)）]/u.test(next)) return appended(text.slice(0, -1).trimEnd(), next.slice(1), grammar);
  if (punctuation.test(next)) return text.replace(looseEnd, '') + next;
  const glue = unspacedJoint.test(`${text.slice(-1)}\n${piece.slice(0, 1)}`) ? '' : ' ';
  return text + glue + next;
}

function closed(text: string, rest: string, grammar: Grammar): string {
  const whole = appended(text, rest, grammar);
  return rest.trim() === '' ? whole.replace(looseEnd, '') : whole;
}
