// People named with a mark: `@dana`, `@"Sam Okafor"`, `@sam.okafor`, `@me`, `+Sam`.
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { isWholeName, whoIs } from './names';
import { WORD_START, isWithin } from './spans';
import type { Span } from './spans';

export interface Mention extends Span {
  /** '' for a name without a mark, as in "Dana to …". */
  mark: '@' | '+' | '';
  /** As typed, without the mark. */
  name: string;
  /** Everyone who answers to it. */
  people: Id[];
}

const marked = new RegExp(String.raw`${WORD_START}([@+])(?:"([^"]*)"|([^\s"“”,;:!?()\[\]{}<>#+、。「」]+))`, 'gu');
const possessive = /['’]s?$/iu;
const withHonorific = /^.+?(?:さん|様|氏)/u;

/** Every marked name in the order of the line, known or not. A `+` counts only before a known name ("+49" is none). */
export function mentionsIn(line: string, protectedSpans: readonly Span[], context: CaptureContext): Mention[] {
  const found: Mention[] = [];
  for (const match of line.matchAll(marked)) {
    if (isWithin(match.index, protectedSpans) || match.index < (found.at(-1)?.end ?? 0)) continue;
    const mention = mentionAt(line, match, context);
    if (mention && (mention.mark === '@' || mention.people.length > 0)) found.push(mention);
  }
  return found;
}

function mentionAt(line: string, match: RegExpExecArray, context: CaptureContext): Mention | null {
  const [, mark, inQuotes, word] = match;
  const typed = (inQuotes ?? word ?? '').trim();
  const name = inQuotes === undefined ? nameOf(typed.replace(/[.'’_@-]+$/u, ''), context) : typed;
  // "@dana's deck" speaks of Dana; it does not give her the work.
  if (name === '' || (inQuotes === undefined && possessive.test(typed))) return null;
  const end = inQuotes === undefined ? match.index + 1 + name.length : match.index + match[0].length;
  const lastName = inQuotes === undefined ? restOfName(line.slice(end), name, context) : '';
  const whole = name + lastName;
  return { mark: mark as '@' | '+', name: whole, people: whoIs(whole, context), start: match.index, end: end + lastName.length };
}

/** "@田中さんは" without a space: the name ends with its honorific. */
function nameOf(typed: string, context: CaptureContext): string {
  const name = withHonorific.exec(typed)?.[0];
  return name !== undefined && whoIs(name, context).length > 0 ? name : typed;
}

/** `@Sam Okafor` without quotes: the words that follow belong to the name when all of it is somebody's. */
function restOfName(rest: string, name: string, context: CaptureContext): string {
  const words = /^(?: [\p{L}\p{M}'’-]+){1,3}/u.exec(rest)?.[0] ?? '';
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    if (isWholeName(name + words.slice(0, end), context)) return words.slice(0, end);
  }
  return '';
}
