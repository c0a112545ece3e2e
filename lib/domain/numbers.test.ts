// Numbers of spreadsheets in any country's writing, none of them guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers';
import type { DecimalSign } from './numbers';

describe('is read', () => {
  it.each<[string, number]>([
    ['12', 12], ['-12', -12], ['−12', -12], ['+3', 3], ['0', 0], ['1.5', 1.5], ['1,5', 1.5], ['.5', 0.5], ['0.123', 0.123], ['0,125', 0.125], ['12.3456', 12.3456], ['1234,567', 1234.567],
    ['1,234.50', 1234.5], ['1.234,50', 1234.5], ['1 234,50', 1234.5], ['1’234.50', 1234.5], ["12'345", 12345], ['1 234 567', 1234567], ['1 234 567', 1234567], ['1,234,567', 1234567], ['1.234.567', 1234567], ['1,234,567.8', 1234567.8],
    ['12 %', 12], ['12.5%', 12.5], ['€ 12,50', 12.5], ['12,50 €', 12.5], ['$1,234.00', 1234], ['-$5.25', -5.25], ['CHF 1’200', 1200], ['99.5 USD', 99.5], ['(12.50)', -12.5], ['($1,234.50)', -1234.5], ['￥1,200.5', 1200.5],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each<[string, DecimalSign, number]>([['1.234', '.', 1.234], ['1.234', ',', 1234], ['12,345', '.', 12345], ['12,345', ',', 12.345], ['-1.500 €', ',', -1500], ['1.234.567', ',', 1234567]])(
    '%s, once it is said that %j is decimal', (text, decimal, value) => {
      expect(readNumber(text, decimal)).toEqual({ kind: 'number', value });
    });
});

it.each<[string, [number, number]]>([['1.234', [1.234, 1234]], ['12,345', [12.345, 12345]], ['(1.500)', [-1.5, -1500]], ['999.000 €', [999, 999000]]])(
  '%s may be two numbers, and is asked', (text, readings) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings });
  });

it.each(['abc', '12k', '1.2.3', '1,23,4', '1 23', '1234 567', '12-3', '--1', '(5', '1e3', '12,34,567.89', '½', '1..5', '5.', '12:30', '1.234,5.6'])('%s is no number', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'none' });
});

it('what is no number with the sign that was said is not bent into one', () => {
  expect([readNumber('1,5', '.'), readNumber('1.234,5', '.'), readNumber('1,234.5', ',')].map(({ kind }) => kind)).toEqual(['none', 'none', 'none']);
});

it.each(['', ' ', '-', '–', 'n/a', '#N/A', '.'])('%j says nothing', (text) => {
  expect(readNumber(text)).toEqual({ kind: 'empty' });
});

it('whatever a country writes is read as that, or asked, and never as something else', () => {
  const locales = fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE', 'pl-PL', 'pt-BR', 'ja-JP', 'es-ES');
  const styles = fc.constantFrom<Intl.NumberFormatOptions>({}, { style: 'currency', currency: 'EUR' }, { style: 'currency', currency: 'USD' }, { minimumFractionDigits: 2 }, { useGrouping: false });
  fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), locales, styles, (hundredths, locale, style) => {
    const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...style }).format(hundredths / 100);
    const read = readNumber(text);
    if (read.kind === 'ambiguous') expect(read.readings).toContain(hundredths / 100);
    else expect([text, read]).toEqual([text, { kind: 'number', value: hundredths === 0 ? 0 : hundredths / 100 }]);
  }), { numRuns: 400 });
});

it('is never an error, whatever stands there', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(null, '.', ',') as fc.Arbitrary<DecimalSign | null>, (text, decimal) => {
    const read = readNumber(text, decimal);
    if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
  }));
});
