// What TypeScript needs to know of installed.mjs.
interface Lock {
  packages?: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>;
}
export function outdatedPackages(wanted: Lock, present: Lock): string[];
