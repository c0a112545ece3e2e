// KPIs in words.
import { describe, expect, it } from 'vitest';
import type { Kpi } from '@/lib/domain/kpi';
import { offText, periodText, targetText, valueText } from './kpi-words';

describe('a KPI', () => {
  it.each([['%', 4.2, '4.2 %'], ['', 11, '11'], ['€', 1234567.5, '1,234,567.5 €']])('in %j at %d reads “%s”', (unit, value, text) => {
    expect(valueText({ unit }, value)).toBe(text);
  });

  it.each([['atLeast', 'at least 90 %'], ['atMost', 'at most 90 %']] as const)('that is to be %s its target says “%s”', (direction, text) => {
    expect(targetText({ unit: '%', direction, target: 90 })).toBe(text);
  });

  it.each<[Kpi['cadence'], string, string]>([
    ['weekly', '2026-11-09', 'week of 9 Nov'], ['weekly', '2025-12-29', 'week of 29 Dec 2025'], ['monthly', '2026-11-01', 'Nov 2026'], ['quarterly', '2026-10-01', 'Q4 2026'],
  ])('told %s calls the period from %s “%s”', (cadence, period, text) => {
    expect(periodText(cadence, period, '2026-11-22')).toBe(text);
  });

  it.each([[1, 'off target'], [3, 'off target 3 months in a row']])('off target %d times says “%s”', (inARow, text) => {
    expect(offText({ cadence: 'monthly' }, inARow)).toBe(text);
  });
});
