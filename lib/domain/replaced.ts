// Turns references: what pointed at one record points at another.

/** `value` with each string of `ids` replaced by what it leads to; arrays then hold each of these once. The same object where none was found. */
export function replaced<T>(value: T, ids: ReadonlyMap<string, string>): T;
export function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const turned = parts.map((part) => replaced(part, ids));
    return turned.every((part, index) => part === parts[index]) ? parts : [...new Set(turned)];
  }
  const entries = Object.entries(value).map(([field, part]: [string, unknown]) => [field, replaced(part, ids)] as const);
  return entries.every(([field, part]) => part === (value as Record<string, unknown>)[field]) ? value : Object.fromEntries(entries);
}
