// The reader of typed lines and of dates in words. It weighs a fifth of the sidebar, so it is loaded after the first picture.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { hintFor } from '../domain/capture/hints';
import type { parseCapture } from '../domain/capture/parse';
import type { parsePasted } from '../domain/capture/pasted';
import type { suggestions, wordsMeaning } from '../domain/capture/suggest';
import type { startOfWhen } from '../domain/when';
import { languagesOf } from './languages';

/** The grammar, in English and the user's own language. */
export interface LineReader {
  parseCapture: typeof parseCapture;
  parsePasted: typeof parsePasted;
  suggestions: typeof suggestions;
  wordsMeaning: typeof wordsMeaning;
  startOfWhen: typeof startOfWhen;
  hintFor: typeof hintFor;
}

/** Of the browser, most wanted first; none where there is no browser. */
const spoken = globalThis.navigator?.languages ?? [];

const loaded = signal<LineReader | null>(null);
let loading: Promise<LineReader> | null = null;

/** The reader once it is there; asking does not load it. */
export const lineReader: ReadonlySignal<LineReader | null> = loaded;

/** Loads the reader, once. A load that failed is tried again at the next call. */
export function loadLineReader(): Promise<LineReader> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<LineReader> {
  const [parse, pasted, suggest, when, hints, languages] = await Promise.all([
    import('../domain/capture/parse'), import('../domain/capture/pasted'), import('../domain/capture/suggest'), import('../domain/when'),
    import('../domain/capture/hints'), languagesOf(spoken),
  ]);
  const { suggestions, wordsMeaning } = suggest;
  loaded.value = {
    parseCapture: (line, context) => parse.parseCapture(line, { ...context, languages }),
    parsePasted: (text, context) => pasted.parsePasted(text, { ...context, languages }),
    suggestions, wordsMeaning, startOfWhen: when.startOfWhen, hintFor: hints.hintFor,
  };
  return loaded.value;
}
