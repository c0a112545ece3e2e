// Code that is loaded when it is first wanted.
import { NotLoaded } from './errors';

/** Loads once. What fails is a NotLoaded, and is tried again at the next call. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  const forget = (cause: unknown): never => {
    loading = null;
    throw new NotLoaded(cause);
  };
  return () => loading ??= load().catch(forget);
}
