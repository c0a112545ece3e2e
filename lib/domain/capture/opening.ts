// "Dana to …", "Dana and Sam will …", "I will …": owners named as the line opens.
import type { CaptureContext } from './captured';
import { grammarOf } from './grammar';
import type { Grammar } from './grammar';
import { bare } from './letters';
import type { Mention } from './mentions';
import { whoIs } from './names';
import { masked } from './spans';
import type { Span } from './spans';

/** Names of more than this many characters before "to" are a sentence. */
const LONGEST = 200;

/**
 * The people of the opening, each span reaching to the next name, the last over "to". Only when every name is known:
 * else null. When one of them is somebody's and somebody else's, only the names to ask about, and nothing is understood.
 */
export function openingOf(line: string, from: number, marked: readonly Mention[], context: CaptureContext): Mention[] | null {
  const start = from + (/^\s*/u.exec(line.slice(from))?.[0].length ?? 0);
  const text = masked(line.slice(0, start + LONGEST), marked.filter((mention) => mention.end <= start + LONGEST)).slice(start);
  const grammar = grammarOf(context);
  const verb = verbIn(bare(text), grammar, context);
  if (!verb || verb.start === 0) return null;
  const names = pieces(text.slice(0, verb.start), grammar).map((name) => nameAt(line, start + name.start, start + name.end, marked, context));
  if (names.some((name) => name === null || name.people.length === 0)) return null;
  const known = names as Mention[];
  if (known.some((name) => name.people.length > 1)) return known.filter((name) => name.mark === '' && name.people.length > 1);
  const end = start + verb.end;
  return known.map((name, index) => ({ ...name, end: line.slice(0, known[index + 1]?.start ?? end).trimEnd().length }));
}

/** The first verb that gives work: what follows it is some. "April to June" and "Dana to Sam" open nothing. */
function verbIn(text: string, { openings }: Grammar, context: CaptureContext): Span | null {
  const found = openings.flatMap(({ verb, work, isNotBeforeName }) => {
    const match = verb.exec(text);
    if (!match) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const rest = text.slice(span.end);
    const next = /^\s+([\p{L}\p{M}\p{N}'’-]+)/u.exec(rest)?.[1] ?? '';
    const isWork = work.test(rest) && !(isNotBeforeName && whoIs(next, context).length > 0);
    return [{ ...span, isWork }];
  });
  const [first] = found.sort((left, right) => left.start - right.start);
  return first?.isWork ? first : null;
}

function pieces(head: string, { joint }: Grammar): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of bare(head).matchAll(joint)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: head.length }];
}

function nameAt(line: string, start: number, end: number, marked: readonly Mention[], context: CaptureContext): Mention | null {
  const mention = marked.find((candidate) => candidate.start === start && candidate.end === end);
  if (mention) return mention;
  const name = line.slice(start, end);
  if (grammarOf(context).self.has(name)) return { mark: '', name, start, end, people: whoIs('me', context) };
  return /^[^@+#"]+$/u.test(name) ? { mark: '', name, start, end, people: whoIs(name, context) } : null;
}
