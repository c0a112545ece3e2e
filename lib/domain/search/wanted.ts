// What a search asks of the keys of a commitment. The same ranges find candidates in the index and judge each of them.
import type { Id, LocalDate } from '../record';
import { beginningWith, blockedKey, dueKey, dueRanges, exactly, goalKey, ownerKey, parkedKey, seriesKey } from './keys';
import type { KeyRange, SearchEntry } from './keys';
import { called, namedBy, standsIn } from './names';
import type { Named, Names } from './names';
import type { Doubt, Part, Query, State } from './parse';
import { phraseOf, sequencesOf } from './words';

/** Holds for an entry with a key in one of the ranges, or with the sequence in it; with `not`, for every other. */
export interface Wanted {
  ranges: KeyRange[];
  sequence: string[] | null;
  not: boolean;
}

export interface Asked {
  /** All of them must hold. */
  wanted: Wanted[];
  /** The words looked for, to judge which fits best. */
  words: string[];
  doubts: Doubt[];
}

export interface Asking {
  names: Names;
  today: LocalDate;
}

/** What the query asks for, with names resolved. No `wanted`: there is nothing to look for. */
export function askedBy({ parts, doubts }: Query, asking: Asking): Asked {
  const wanted = [...parts.flatMap((part) => wantedByPart(part, asking)), ...namedFilters(parts, asking.names)];
  return {
    wanted: wanted.sort((left, right) => Number(left.not) - Number(right.not)),
    words: parts.flatMap((part) => (part.kind === 'words' && !part.not ? sequencesOf(part.text).flat() : [])),
    doubts: [...doubts, ...parts.flatMap((part) => doubtOf(part, asking.names))],
  };
}

export function matches(entry: SearchEntry, { ranges, sequence, not }: Wanted): boolean {
  const keys = entry.keys.map(([key]) => key);
  const holds = keys.some((key) => ranges.some(({ from, until }) => key >= from && key < until)) || (sequence !== null && standsIn(keys, sequence));
  return holds !== not;
}

/** Where in the index those that match are found; with a `sequence` also some that do not. */
export function sourceOf({ ranges, sequence }: Wanted): KeyRange[] {
  return [...(sequence ?? []).slice(0, 1).map(exactly), ...ranges];
}

/** Everything there is, for a search that only says what to leave out. What is open comes first. */
export const anything: Wanted = { ranges: [...dueRanges(null, null), ...dueRanges('', '')], sequence: null, not: false };

function wantedByPart(part: Part, asking: Asking): Wanted[] {
  const only = (ranges: KeyRange[]): Wanted[] => [{ ranges, sequence: null, not: part.not }];
  switch (part.kind) {
    case 'words': return wordsWanted(part, asking.names);
    case 'is': return only([stateRanges[part.state](asking)]);
    case 'due': return only(part.due === 'none' ? dueRanges('', '') : dueRanges(part.due.from, part.due.until));
    default: return [];
  }
}

/** Of more names that begin so, these are looked for; the next letters tell which of them is meant. */
const mostNamed = 20;

function wordsWanted({ text, isPhrase, not }: Part & { kind: 'words' }, names: Names): Wanted[] {
  // What is left out is left out as it stands there, never because it begins like that.
  const isExact = isPhrase || not;
  const sequences = (isExact ? [phraseOf(text)] : sequencesOf(text)).filter((sequence) => sequence.length > 0);
  return sequences.flatMap((sequence): Wanted[] => {
    const named = namedBy(names, sequence, isExact).slice(0, mostNamed).map(({ key }) => exactly(key));
    const [word = '', ...more] = sequence;
    const having = (range: KeyRange) => ({ ranges: [range, ...named], sequence: null, not });
    if (more.length === 0) return [having(isExact ? exactly(word) : beginningWith(word))];
    // Who wants the sequence wants its words: the rarest of some of them leads to it.
    const rarer = not ? [] : more.slice(0, 2).map((other) => having(exactly(other)));
    return [{ ranges: named, sequence, not }, ...rarer];
  });
}

const stateRanges: Record<State, (asking: Asking) => KeyRange> = {
  overdue: ({ today }) => ({ from: dueKey('open', '0'), until: dueKey('open', today) }),
  today: ({ today }) => exactly(dueKey('open', today)),
  open: () => beginningWith(dueKey('open', null)),
  done: () => beginningWith(dueKey('done', null)),
  dropped: () => beginningWith(dueKey('dropped', null)),
  parked: () => exactly(parkedKey),
  blocked: () => exactly(blockedKey),
  orphan: () => exactly(ownerKey(null)),
  // Nobody has this id: while Kept does not know who I am, nothing is mine.
  mine: ({ names }) => exactly(ownerKey(names.meId ?? 'nobody')),
};

const noKeys: Record<Named['kind'], (id: Id | null) => string> = { owner: ownerKey, goal: goalKey, meeting: seriesKey };

/** One commitment has one owner, one goal, one meeting: two filters of a kind can only mean either of them. */
function namedFilters(parts: readonly Part[], names: Names): Wanted[] {
  const kinds = ['owner', 'goal', 'meeting'] as const;
  return kinds.flatMap((kind) => [false, true].flatMap((not) => {
    const same = parts.filter((part) => part.kind === kind && part.not === not) as (Part & { name: string })[];
    return same.length === 0 ? [] : [{ ranges: same.flatMap(({ name }) => keysCalled(kind, name, names)).map(exactly), sequence: null, not }];
  }));
}

function keysCalled(kind: Named['kind'], name: string, names: Names): string[] {
  if (name.toLowerCase() === 'none') return [noKeys[kind](null)];
  if (kind === 'owner' && name.toLowerCase() === 'me') return names.meId === null ? [] : [ownerKey(names.meId)];
  return called(names, kind, name).map(({ key }) => key);
}

const nothingCalled: Record<Named['kind'], string> = { owner: 'Nobody', goal: 'No goal', meeting: 'No meeting' };

function doubtOf(part: Part, names: Names): Doubt[] {
  const { start, end } = part;
  switch (part.kind) {
    case 'words': return sequencesOf(part.text).length > 0 ? [] : [{ start, end, says: `There are no letters or digits in “${part.text}”.` }];
    case 'due': return [];
    case 'is': return part.state === 'mine' && names.meId === null ? [{ start, end, says: 'Kept does not know yet who you are.' }] : [];
    default: return keysCalled(part.kind, part.name, names).length > 0 ? [] : [{ start, end, says: `${nothingCalled[part.kind]} is called “${part.name}”.` }];
  }
}
