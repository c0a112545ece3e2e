// Cuts a search into its pieces: words, "phrases" and name:values, each with a minus before it or not.

export interface Span {
  start: number;
  end: number;
}

export interface Token extends Span {
  /** The name before the colon, in lower case; null: words. */
  name: string | null;
  /** The word, the phrase without its quotes, or what stands after the colon. */
  value: string;
  isQuoted: boolean;
  /** What has it is left out. */
  not: boolean;
}

const token = /(-?)(?:(\p{L}+):(?!\/))?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]*))/gu;

/** In the order of the text. A quote that is still open goes to the end. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].filter(([all]) => all !== '').map((match) => {
    const [all, minus, name, quoted, word] = match;
    return {
      start: match.index, end: match.index + all.length,
      name: name?.toLowerCase() ?? null, value: quoted ?? word ?? '', isQuoted: quoted !== undefined, not: minus === '-',
    };
  });
}
