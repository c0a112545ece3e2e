// What TypeScript needs to know of chromium.mjs, which stays plain so that it runs before anything is installed.
export function findChromium(): string | undefined;
export function findBranded(): string | undefined;
