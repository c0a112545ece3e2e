// Takes references out of data: what pointed at something that is gone for good now points at nothing.

/** `value` with each string of `ids` replaced by null, and left out of arrays. The same object where nothing of it was found. */
export function withoutTrace<T>(value: T, ids: ReadonlySet<string>): T;
export function withoutTrace(value: unknown, ids: ReadonlySet<string>): unknown {
  const isGone = (part: unknown) => typeof part === 'string' && ids.has(part);
  if (isGone(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const left = parts.filter((part) => !isGone(part)).map((part) => withoutTrace(part, ids));
    return left.length === parts.length && left.every((part, index) => part === parts[index]) ? parts : left;
  }
  const entries = Object.entries(value).map(([field, part]: [string, unknown]) => [field, withoutTrace(part, ids)] as const);
  return entries.every(([field, part]) => part === (value as Record<string, unknown>)[field]) ? value : Object.fromEntries(entries);
}
