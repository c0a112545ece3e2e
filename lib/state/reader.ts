// The reader itself, with all that it needs. Only line-reader.ts asks for it.
import { hintFor } from '../domain/capture/hints';
import { parseCapture } from '../domain/capture/parse';
import { parsePasted } from '../domain/capture/pasted';
import { suggestions, wordsMeaning } from '../domain/capture/suggest';
import { startOfWhen } from '../domain/when';
import { languagesOf } from './languages';

/** Of the browser, most wanted first; none where there is no browser. */
const spoken = globalThis.navigator?.languages ?? [];

/** The grammar, in English and the user's own language. */
export interface LineReader {
  parseCapture: typeof parseCapture;
  parsePasted: typeof parsePasted;
  suggestions: typeof suggestions;
  wordsMeaning: typeof wordsMeaning;
  startOfWhen: typeof startOfWhen;
  hintFor: typeof hintFor;
}

export async function createReader(): Promise<LineReader> {
  const languages = await languagesOf(spoken);
  return {
    parseCapture: (line, context) => parseCapture(line, { ...context, languages }),
    parsePasted: (text, context) => parsePasted(text, { ...context, languages }),
    suggestions, wordsMeaning, startOfWhen, hintFor,
  };
}
