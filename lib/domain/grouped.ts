// Groups items by a key. `Map.groupBy` does the same, but not yet in every runtime that Kept is tested in (Node 20).

/** Items by `keyOf`, groups and items in order of appearance. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
