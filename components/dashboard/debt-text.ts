// Promise debt in words: how many are late, for how long.
import type { Debt } from '@/lib/domain/measures';

/** "3 · 13 days": how many, and their days late in all. */
export function debtText({ count, days }: Pick<Debt, 'count' | 'days'>): string {
  return `${count} · ${days} ${days === 1 ? 'day' : 'days'}`;
}

/** "3 for 1–7 days · 1 for 8–14 days". */
export function agingText({ aging }: Pick<Debt, 'aging'>): string {
  return Object.entries(aging).flatMap(([days, count]) => count > 0 ? `${count} for ${days} days` : []).join(' · ');
}
