// The lines of a long table: heads of groups and rows, each found by its place without going through all of them.
import type { Id } from './record';

export interface RowGroup {
  /** The id, status or span that its rows have; 'others' for the rest. One group of all has key '' and no head. */
  key: string;
  label: string;
  ids: Id[];
}

export interface TableLines {
  /** Of heads and rows together. */
  count: number;
  /** The rows alone, in their order. */
  ids: readonly Id[];
  /** Unique among the lines, and the same for the same line when others come or go. */
  keyAt(index: number): string;
  /** The group whose head stands there; undefined: a row. */
  headAt(index: number): RowGroup | undefined;
  /** How many rows stand before that line. */
  rowsBefore(index: number): number;
  /** -1: not among them. */
  indexOf(id: Id): number;
  /** The first row from `index` on in that direction, else the nearest one in the other; -1: there is none. */
  rowFrom(index: number, step: 1 | -1): number;
}

export function linesOf(groups: readonly RowGroup[]): TableLines {
  const heads = new Map<number, RowGroup>();
  const keys: string[] = [];
  for (const group of groups) {
    if (group.key !== '') {
      heads.set(keys.length, group);
      keys.push(`:${group.key}`);
    }
    for (const id of group.ids) keys.push(id);
  }
  const from = (index: number, step: 1 | -1): number => {
    let at = Math.min(Math.max(index, 0), keys.length - 1);
    while (heads.has(at)) at += step;
    return at >= 0 && at < keys.length ? at : -1;
  };
  return {
    count: keys.length, ids: groups.length === 1 ? groups[0]?.ids ?? [] : groups.flatMap(({ ids }) => ids),
    keyAt: (index) => keys[index] ?? '',
    headAt: (index) => heads.get(index),
    rowsBefore: (index) => index - [...heads.keys()].filter((at) => at < index).length,
    indexOf: (id) => keys.indexOf(id),
    rowFrom: (index, step) => {
      const found = from(index, step);
      return found < 0 ? from(index, step === 1 ? -1 : 1) : found;
    },
  };
}

/** The groups, with those of `ids` that have gone from them still standing where they stood `before`. */
export function stillStanding(groups: readonly RowGroup[], before: readonly RowGroup[], ids: ReadonlySet<Id>): readonly RowGroup[] {
  if (ids.size === 0) return groups;
  const there = new Set(groups.flatMap((group) => group.ids));
  const gone = (id: Id) => ids.has(id) && !there.has(id);
  const standing = [...groups];
  let place = 0;
  for (const old of before) {
    const at = standing.findIndex(({ key }) => key === old.key);
    const isMissing = old.ids.some(gone);
    if (at >= 0 && isMissing) standing[at] = { ...old, ids: together(standing[at]?.ids ?? [], old.ids, gone) };
    if (at < 0 && isMissing) standing.splice(place, 0, { ...old, ids: old.ids.filter(gone) });
    place = at >= 0 ? at + 1 : place + Number(isMissing);
  }
  return standing;
}

/** What is gone follows what stood before it. */
function together(ids: readonly Id[], before: readonly Id[], gone: (id: Id) => boolean): Id[] {
  const known = new Set(ids);
  const following = new Map<Id | null, Id[]>();
  let last: Id | null = null;
  for (const id of before) {
    if (gone(id)) following.set(last, [...following.get(last) ?? [], id]);
    else if (known.has(id)) last = id;
  }
  return [...following.get(null) ?? [], ...ids.flatMap((id) => [id, ...following.get(id) ?? []])];
}

export function areSame(left: readonly Id[], right: readonly Id[]): boolean {
  return left === right || (left.length === right.length && left.every((id, index) => id === right[index]));
}
