// Whether node_modules holds what the lock names: npm notes what it installed, so no mark of our own is needed.

/** The packages of `wanted` (package-lock.json) that `present` (node_modules/.package-lock.json) lacks or has in another version. */
export function outdatedPackages(wanted, present) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path, { optional, devOptional, peer }]) => path !== '' && !optional && !devOptional && !peer)
    .filter(([path, { version }]) => present.packages?.[path]?.version !== version)
    .map(([path, { version }]) => `${path.split('node_modules/').pop()}@${version}`);
}
