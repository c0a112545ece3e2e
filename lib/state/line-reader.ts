// The reader of typed lines and of dates in words. It weighs a fifth of the sidebar, so it is loaded after the first picture.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { loadedOnce } from '../domain/loaded-once';
import type { LineReader } from './reader';

const loaded = signal<LineReader | null>(null);

/** The reader once it is there; asking does not load it. */
export const lineReader: ReadonlySignal<LineReader | null> = loaded;

/** Loads the reader, once. @throws NotLoaded, and tries again at the next call */
export const loadLineReader: () => Promise<LineReader> = loadedOnce(async () => {
  const { createReader } = await import('./reader');
  return loaded.value = await createReader();
});
