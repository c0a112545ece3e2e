// Stretches of the line: which are protected by quotes, and what is left when the understood ones are taken out.

export interface Span {
  start: number;
  end: number;
}

/** Stands for what another part of the grammar has read already; no pattern of ours or of chrono matches it. */
export const FILL = '\uFFFC';

/** A name, a tag or a mark begins here: at the line's start, or after one of these. */
export const WORD_START = String.raw`(?<=^|[\s(\[,;:/&])`;

const quoted = new RegExp(String.raw`${WORD_START}[@+]"[^"]*"|"[^"]*"|“[^”]*”`, 'gu');

/** Text in double quotes, quotes included: it stays as it was typed. The name in `@"Sam Okafor"` is not meant. */
export function quotedSpans(line: string): Span[] {
  return [...line.matchAll(quoted)]
    .filter(([found]) => !/^[@+]/.test(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function isWithin(position: number, spans: readonly Span[]): boolean {
  return spans.some((span) => position >= span.start && position < span.end);
}

/** The line with the spans blanked out; every position stays what it was. */
export function masked(line: string, spans: readonly Span[]): string {
  let text = line;
  for (const { start, end } of spans) text = text.slice(0, start) + FILL.repeat(end - start) + text.slice(end);
  return text;
}

/** A span to take out. `leads` names what a word like "to" or "with" before it points at, so that it goes too. */
export interface Removed extends Span {
  leads: boolean;
}

const leadingWord = /(?:^|\s)(?:to|with|w\/|for|from|by|and|on|of|&)$/iu;
const looseEnd = /\s*[,;:&–—-]+$/u;
const looseStart = /^(?:[,;:&–—-]+|and\b)\s*/iu;
const punctuation = /^[,;:.!?)]/u;

/** The line after `from`, without `removed` (ordered, disjoint) and without the joints that only led to them. */
export function textWithout(line: string, from: number, removed: readonly Removed[]): string {
  let text = '';
  removed.forEach((span, index) => {
    const before = line.slice(removed[index - 1]?.end ?? from, span.start);
    text = joined(text, index === 0 ? before : between(before), span.leads);
  });
  const last = removed.at(-1);
  return last ? closed(text, line.slice(last.end)) : line.slice(from).trim();
}

/** What stands between two spans: nothing, when it only joins them. */
function between(piece: string): string {
  return /^\s*(?:[,;:&–—-]|and\b)*\s*$/iu.test(piece) ? '' : piece;
}

function joined(text: string, piece: string, leads: boolean): string {
  const whole = appended(text, piece);
  return leads ? whole.replace(leadingWord, '').trimEnd() : whole;
}

function appended(text: string, piece: string): string {
  const next = text === '' ? piece.trim().replace(looseStart, '') : piece.trim();
  if (next === '' || text === '') return text + next;
  if (text.endsWith('(') && next.startsWith(')')) return appended(text.slice(0, -1).trimEnd(), next.slice(1));
  return punctuation.test(next) ? text.replace(looseEnd, '') + next : `${text} ${next}`;
}

function closed(text: string, rest: string): string {
  const whole = appended(text, rest);
  return rest.trim() === '' ? whole.replace(looseEnd, '') : whole;
}
