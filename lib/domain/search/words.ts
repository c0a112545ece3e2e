// The words of a text, as they are stored to be found and as they are looked up.
import { folded } from '../person';

/** Of a longer text the rest is not found by its words; of a longer word the rest is not compared. */
const most = { words: 300, letters: 40 };

/**
 * Scripts written without spaces between words. A dictionary could cut them (`Intl.Segmenter`), but it changes with the
 * browser's version, and what was stored with one would not be found with the next: so every two neighbouring letters count as a word.
 */
const unspaced = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr'].map((script) => String.raw`\p{scx=${script}}`).join('');
const run = /[\p{L}\p{N}]+/gu;
const part = new RegExp(`([${unspaced}]+)|[^${unspaced}]+`, 'gu');

/** The folded words of a text in their order, repeated ones too. "Éclair 見積り" is `eclair`, `見積`, `積り`, `り`. */
export function wordsOf(text: string): string[] {
  return partsOf(text).flatMap(({ letters, isUnspaced }) => (isUnspaced ? pairsOf(letters) : [letters])).slice(0, most.words);
}

/**
 * What to look for: each a sequence that must stand together. One word alone may be the beginning of a longer one.
 * In scripts without spaces a stretch is found within a longer one.
 */
export function sequencesOf(text: string): string[][] {
  return partsOf(text).map((one) => sequenceOf([one]));
}

/** The same for a whole phrase: one sequence. */
export function phraseOf(text: string): string[] {
  return sequenceOf(partsOf(text));
}

interface Part {
  letters: string;
  isUnspaced: boolean;
}

function partsOf(text: string): Part[] {
  const runs = [...folded(text).matchAll(run)].flatMap(([letters]) => [...letters.matchAll(part)]);
  return runs.map(([letters, found]) => ({ letters: found === undefined ? letters.slice(0, most.letters) : letters, isUnspaced: found !== undefined }));
}

/** Its last letter alone would say that the stretch ends there. */
function sequenceOf(parts: readonly Part[]): string[] {
  const words = parts.flatMap(({ letters, isUnspaced }) => (isUnspaced ? pairsOf(letters) : [letters]));
  const last = parts.at(-1);
  return last?.isUnspaced && [...last.letters].length > 1 ? words.slice(0, -1) : words;
}

function pairsOf(letters: string): string[] {
  const each = [...letters];
  return each.map((letter, index) => letter + (each[index + 1] ?? ''));
}
