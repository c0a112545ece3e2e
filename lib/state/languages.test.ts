// The language that is understood besides English is the user's own.
import { describe, expect, it } from 'vitest';
import { french } from '../domain/capture/languages/french';
import { german } from '../domain/capture/languages/german';
import { japanese } from '../domain/capture/languages/japanese';
import { portuguese } from '../domain/capture/languages/portuguese';
import { spanish } from '../domain/capture/languages/spanish';
import { languagesOf } from './languages';

describe('for a user of', () => {
  it.each([
    [['de-CH', 'fr', 'en'], [german]],
    [['en-US', 'fr'], [french]],
    [['nl', 'es-419'], [spanish]],
    [['pt-BR', 'pt', 'en'], [portuguese]],
    [['JA'], [japanese]],
    [['en-GB', 'en'], []],
    [['nl'], []],
    [[], []],
  ])('%j, the first known one is loaded besides English', async (wanted, expected) => {
    expect(await languagesOf(wanted)).toEqual(expected);
  });
});
