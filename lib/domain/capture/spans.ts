// Stretches of the line: which are protected by quotes, and how others are masked.

export interface Span {
  start: number;
  end: number;
}

/** Stands for what another part of the grammar has read already; no pattern of ours or of chrono matches it. */
export const FILL = '\uFFFC';

/** A name, a tag or a mark begins here: at the line's start, or after one of these. Scripts without spaces need none. */
export const WORD_START = String.raw`(?<=^|[\s\p{Cf}(\[,;:/&、。・「\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])`;

const quoted = new RegExp(String.raw`${WORD_START}[@+]"[^"]*"|"[^"]*"|„[^“”]*[“”]|“[^”]*”|«[^»]*»|「[^」]*」|『[^』]*』`, 'gu');

/** Text in double quotes of any of our languages, quotes included: it stays as it was typed. The name in `@"Sam Okafor"` is not meant. */
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
