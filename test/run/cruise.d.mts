// What TypeScript needs to know of cruise.mjs.
export interface BrokenRule {
  rule: string;
  from: string;
  to: string;
  path: string[];
  comment: string;
}
export function cruiseLayers(root: string): Promise<{ modules: number; violations: BrokenRule[] }>;
