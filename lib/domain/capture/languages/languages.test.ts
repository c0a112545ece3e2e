// The tables of lines in other languages, and that none of these languages changes what an English line means.
import { describe, expect, it } from 'vitest';
import { stayingText } from '../doubtful-lines.test-data';
import type { Language } from '../language';
import { dates, openings, owners } from '../lines.test-data';
import type { Line } from '../lines.test-data';
import { goalTags, marks } from '../marks.test-data';
import { reading } from '../reading.test-data';
import { french } from './french';
import { frenchLines } from './french.test-data';
import { german } from './german';
import { germanLines } from './german.test-data';
import { japanese } from './japanese';
import { japaneseLines } from './japanese.test-data';
import { portuguese } from './portuguese';
import { portugueseLines } from './portuguese.test-data';
import { spanish } from './spanish';
import { spanishLines } from './spanish.test-data';

const tables: [string, Language, Line[]][] = [
  ['German', german, germanLines],
  ['French', french, frenchLines],
  ['Spanish', spanish, spanishLines],
  ['Portuguese', portuguese, portugueseLines],
  ['Japanese', japanese, japaneseLines],
];
const english = [...owners, ...openings, ...dates, ...stayingText, ...goalTags, ...marks];

describe.each(tables)('with %s loaded', (_, language, lines) => {
  const languages = [language];

  it.each(lines)('%s', (typed, text, expected = {}) => {
    expect(reading(typed, languages)).toEqual({ text, ...expected });
  });

  it('every English line means what it means without', () => {
    const changed = english.filter(([typed]) => JSON.stringify(reading(typed, languages)) !== JSON.stringify(reading(typed)));
    expect(changed).toEqual([]);
  });
});
