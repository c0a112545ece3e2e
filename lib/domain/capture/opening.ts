// "Dana to …", "Dana and Sam will …", "I will …": owners named as the line opens.
import type { CaptureContext } from './captured';
import type { Mention } from './mentions';
import { whoIs } from './names';
import { FILL, masked } from './spans';
import type { Span } from './spans';

/** Names of more than this many characters before "to" are a sentence. */
const LONGEST = 200;

const verb = /\s+(?:to|will|shall)(?=\s|$)|(?<=^I)['’]ll(?=\s|$)/iu;
const joint = new RegExp(String.raw`\s*(?:,\s*and\s|,|&|\+|\sand\s)\s*|\s+(?=${FILL})|(?<=${FILL})\s+`, 'giu');
const notAVerb = /^(?:\d|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec)/iu;

/**
 * The people of the opening, each span reaching to the next name, the last over "to". Only when every name is known:
 * else null. When one of them is somebody's and somebody else's, only the names to ask about, and nothing is understood.
 */
export function openingOf(line: string, from: number, marked: readonly Mention[], context: CaptureContext): Mention[] | null {
  const start = from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0);
  const text = masked(line.slice(0, start + LONGEST), marked.filter((mention) => mention.end <= start + LONGEST)).slice(start);
  const found = verb.exec(text);
  if (!found || found.index === 0 || isNoPromise(found[0], text.slice(found.index + found[0].length), context)) return null;
  const names = pieces(text.slice(0, found.index)).map(({ start: at, end }) => nameAt(line, start + at, start + end, marked, context));
  if (names.some((name) => name === null || name.people.length === 0)) return null;
  const known = names as Mention[];
  if (known.some((name) => name.people.length > 1)) return known.filter((name) => name.mark === '' && name.people.length > 1);
  const end = start + found.index + found[0].length;
  return known.map((name, index) => ({ ...name, end: line.slice(0, known[index + 1]?.start ?? end).trimEnd().length }));
}

/** "Dana to Sam handover", "April to June": what follows is no work. */
function isNoPromise(typedVerb: string, rest: string, context: CaptureContext): boolean {
  const next = /^\s+([\p{L}\p{M}\p{N}'’-]+)/u.exec(rest)?.[1] ?? '';
  return typedVerb.trim().toLowerCase() === 'to' && (notAVerb.test(next) || whoIs(next, context).length > 0);
}

function pieces(head: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of head.matchAll(joint)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: head.length }];
}

function nameAt(line: string, start: number, end: number, marked: readonly Mention[], context: CaptureContext): Mention | null {
  const mention = marked.find((candidate) => candidate.start === start && candidate.end === end);
  if (mention) return mention;
  const name = line.slice(start, end);
  if (name === 'I') return { mark: '', name, start, end, people: whoIs('me', context) };
  return /^[^@+#"]+$/u.test(name) ? { mark: '', name, start, end, people: whoIs(name, context) } : null;
}
