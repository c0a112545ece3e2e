// The order of dates, instants and ids. `localeCompare` is for names: it sorts "~" before "2".

/** By code unit, which for ISO dates and instants is by time. */
export function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same, with what is not known after everything that is. */
export function unknownLast(left: string | null, right: string | null): number {
  return left === right ? 0 : left === null ? 1 : right === null ? -1 : inOrder(left, right);
}
