// The languages of typed lines, each loaded only for who speaks it.
import type { Language } from '../domain/capture/language';

const loaders: Record<string, () => Promise<Language>> = {
  de: async () => (await import('../domain/capture/languages/german')).german,
  fr: async () => (await import('../domain/capture/languages/french')).french,
  es: async () => (await import('../domain/capture/languages/spanish')).spanish,
  pt: async () => (await import('../domain/capture/languages/portuguese')).portuguese,
  ja: async () => (await import('../domain/capture/languages/japanese')).japanese,
};

/**
 * What is understood besides English: the first that we know of the user's languages ("pt-BR", most wanted first), and none
 * where they know none or it could not be loaded, for a line is read in English then.
 */
export async function languagesOf(wanted: readonly string[]): Promise<Language[]> {
  const load = wanted.map((tag) => loaders[tag.split('-')[0]?.toLowerCase() ?? '']).find((known) => known !== undefined);
  if (!load) return [];
  return load().then((language) => [language], () => []);
}
