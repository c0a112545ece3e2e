// Everyone's own reason to be in the team (practice A17): it leaves this browser only when its author shared it.
import type { HistoryEntry } from './change';
import type { Person } from './person';

/** The person as anybody else may have it. */
export function withoutUnsharedWhy<T extends Pick<Person, 'why' | 'whyShared'>>(person: T): T {
  return person.whyShared === true ? person : { ...person, why: null };
}

/** Reasons that were shared, by name, for what the team reads together. */
export function sharedWhys(people: readonly Pick<Person, 'name' | 'why' | 'whyShared'>[]): { name: string; why: string }[] {
  return people
    .flatMap(({ name, why, whyShared }) => whyShared === true && why?.trim() ? { name, why: why.trim() } : [])
    .sort((left, right) => left.name.localeCompare(right.name));
}

/** The history that may leave: what somebody's reason was before it was shared is nobody else's. */
export function withoutWhys(history: readonly HistoryEntry[]): HistoryEntry[] {
  const reticent = (value: unknown) => typeof value === 'object' && value !== null && 'why' in value ? { ...value, why: null } : value;
  return history.filter(({ table, field }) => table !== 'people' || field !== 'why').map((entry) =>
    entry.table === 'people' ? { ...entry, from: reticent(entry.from), to: reticent(entry.to) } : entry);
}
