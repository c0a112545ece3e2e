// What TypeScript needs to know of counts.mjs.
export interface Counts {
  passed: number;
  failed: number;
  note?: string;
}
export function countsOf(kind: 'check' | 'vitest' | 'playwright', report: object | undefined, ended: boolean, unhandled?: { message: string; file?: string }[]): Counts;
