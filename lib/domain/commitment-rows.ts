// The table of all commitments: what a view of it asks for, in which order and groups, and how it is written into an address.
import type { Commitment } from './commitment';
import { plusDays } from './local-date';
import type { Id, LocalDate } from './record';
import type { DueSpan } from './search/due';
import { dueSpanOf } from './search/due';
import { beginningWith, dueKey, dueRanges, exactly, goalKey, ownerKey, seriesKey, statuses } from './search/keys';
import type { KeyRange } from './search/keys';
import { parseSearch } from './search/parse';
import { anything, askedBy } from './search/wanted';
import type { Asked, Asking, Wanted } from './search/wanted';

type Status = Commitment['status'];

export const sorts = ['due', 'captured', 'owner', 'goal', 'status'] as const;
export type Sort = (typeof sorts)[number];

export const groupings = ['none', 'status', 'owner', 'goal', 'meeting', 'due'] as const;
export type Grouping = (typeof groupings)[number];

export interface RowView {
  /** Any of these; []: all. */
  statuses: readonly Status[];
  /** Any of these, null is nobody, no goal, no meeting; []: all. */
  owners: readonly (Id | null)[];
  goals: readonly (Id | null)[];
  meetings: readonly (Id | null)[];
  /** As after `due:` in a search: "friday", "<2026-12-01", "none"; '': all. What cannot be read is left out. */
  due: string;
  isOverdue: boolean;
  /** Searched as in the search, with its filters. */
  words: string;
  sort: Sort;
  isDescending: boolean;
  group: Grouping;
}

export const usualView: RowView = {
  statuses: ['open'], owners: [], goals: [], meetings: [], due: '', isOverdue: false, words: '', sort: 'due', isDescending: false, group: 'none',
};

/** What the view asks of the index of searches; with `doubts` about its words. `wanted` is never empty. */
export function askedByView(view: RowView, asking: Asking): Asked {
  const words = askedBy(parseSearch(view.words, asking.today), asking);
  const span = view.due === '' ? null : dueSpanOf(view.due, asking.today);
  const keys = (ids: readonly (Id | null)[], keyOf: (id: Id | null) => string) => (ids.length === 0 ? [] : [having(ids.map((id) => exactly(keyOf(id))))]);
  const wanted = [
    ...(view.isOverdue ? [having([{ from: dueKey('open', '0'), until: dueKey('open', asking.today) }])] : []),
    ...(view.statuses.length === 0 ? [] : [having(view.statuses.map((status) => beginningWith(dueKey(status, null))))]),
    ...keys(view.owners, ownerKey), ...keys(view.goals, goalKey), ...keys(view.meetings, seriesKey),
    ...(span === null ? [] : [having(rangesOf(span))]),
    ...words.wanted,
  ];
  return { ...words, wanted: wanted.some(({ not }) => !not) ? wanted : [anything, ...wanted] };
}

/** The one status that all of it has, if there is one: it has an index of its own. */
export function onlyStatus({ statuses: [only, ...more], isOverdue }: RowView): Status | null {
  return isOverdue ? 'open' : more.length > 0 ? null : only ?? null;
}

/** A part of the rows that stands together. */
export interface Bucket {
  /** The id, the status, or the name of a span of days; 'others': what none of the buckets before it has. */
  key: string;
  label: string;
  ranges: KeyRange[];
}

const having = (ranges: KeyRange[]): Wanted => ({ ranges, sequence: null, not: false });

export const wantedIn = ({ ranges }: Bucket): Wanted => having(ranges);

export const statusLabels: Record<Status, string> = { open: 'Open', done: 'Done', dropped: 'Dropped' };

/** The buckets of a grouping in their order: named things by name, what has none last. */
export function bucketsOf(group: Exclude<Grouping, 'none'>, { names, today }: Asking): Bucket[] {
  const bucket = (key: string, label: string, ranges: KeyRange[]): Bucket => ({ key, label, ranges });
  const named = (kind: 'owner' | 'goal' | 'meeting', none: string, keyOf: (id: Id | null) => string) => [
    ...names.all.filter((one) => one.kind === kind).sort((left, right) => left.label.localeCompare(right.label)).map(({ id, label, key }) => bucket(id, label, [exactly(key)])),
    bucket('none', none, [exactly(keyOf(null))]),
  ];
  switch (group) {
    case 'status': return statuses.map((status) => bucket(status, statusLabels[status], [beginningWith(dueKey(status, null))]));
    case 'owner': return named('owner', 'No owner yet', ownerKey);
    case 'goal': return named('goal', 'No goal', goalKey);
    case 'meeting': return named('meeting', 'No meeting', seriesKey);
    case 'due': return dueSpans(today).map(([key, label, span]) => bucket(key, label, rangesOf(span)));
  }
}

function dueSpans(today: LocalDate): [key: string, label: string, span: DueSpan][] {
  const days = (from: number | null, until: number | null) => ({ from: from === null ? null : plusDays(today, from), until: until === null ? null : plusDays(today, until) });
  return [
    ['before', 'Before today', days(null, -1)], ['today', 'Today', days(0, 0)], ['week', 'In the next 7 days', days(1, 7)],
    ['later', 'Later', days(8, null)], ['none', 'No date', 'none'],
  ];
}

function rangesOf(span: DueSpan): KeyRange[] {
  return span === 'none' ? dueRanges('', '') : dueRanges(span.from, span.until);
}

const lists = { status: 'statuses', owner: 'owners', goal: 'goals', meeting: 'meetings' } as const;

/** The view as the fields of an address, without what is as usual. */
export function fieldsOf(view: RowView): Record<string, string> {
  const listed = Object.entries(lists).map(([name, list]) => [name, view[list].map((value) => value ?? 'none').join() || 'any', usualView[list].join() || 'any']);
  const plain = [
    ['due', view.due, ''], ['overdue', view.isOverdue ? 'yes' : '', ''], ['words', view.words, ''],
    ['sort', `${view.isDescending ? '-' : ''}${view.sort}`, usualView.sort], ['group', view.group, usualView.group],
  ];
  return Object.fromEntries([...listed, ...plain].flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]])) as [string, string][]);
}

/** The view that such fields mean; what is missing or nobody knows any more is as usual. */
export function viewOf(fields: Readonly<Record<string, string | undefined>>): RowView {
  const sort = fields.sort?.replace(/^-/u, '');
  return {
    statuses: fields.status === 'any' ? [] : known(statuses, fields.status?.split(',')) ?? usualView.statuses,
    owners: idsIn(fields.owner), goals: idsIn(fields.goal), meetings: idsIn(fields.meeting),
    due: fields.due ?? '', isOverdue: fields.overdue === 'yes', words: fields.words ?? '',
    sort: known(sorts, [sort])?.[0] ?? usualView.sort,
    isDescending: fields.sort?.startsWith('-') === true,
    group: known(groupings, [fields.group])?.[0] ?? usualView.group,
  };
}

/** null: none of the words is known. */
function known<T extends string>(all: readonly T[], words: readonly (string | undefined)[] | undefined): T[] | null {
  const found = all.filter((one) => words?.includes(one));
  return found.length > 0 ? found : null;
}

function idsIn(field: string | undefined): (Id | null)[] {
  return field === undefined || field === 'any' ? [] : field.split(',').filter(Boolean).map((id) => (id === 'none' ? null : id));
}
