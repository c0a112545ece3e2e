// The team's people: who is in it and who left, how much is open with each, and where more of them can come from.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ImportPlan } from '../../domain/people-csv';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { strangersBetween } from '../../store/queries/guests';
import type { MeetingStrangers } from '../../store/queries/guests';
import { openByOwner } from '../../store/queries/of-person';
import { importPreview } from '../../store/queries/people';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface PersonRow {
  person: Person;
  isMe: boolean;
  /** Open with them, of what the team may see. */
  open: Id[];
  /** How many active goals they lead. */
  leads: number;
}

export interface People {
  /** By name; undefined until read. */
  inTeam: ReadonlySignal<PersonRow[] | undefined>;
  left: ReadonlySignal<PersonRow[] | undefined>;
}

export function createPeople({ screen, goals }: Dashboard, end: AbortSignal): People {
  const open = live(() => openByOwner, whileShown(screen, end));
  const rows = (people: readonly Person[] | undefined) => {
    const [owned, team, all] = [open.value, screen.team.value, goals.value];
    return people && owned && team && all && people.map((person): PersonRow => ({
      person, isMe: person.id === team.meId, open: owned.get(person.id)?.map(({ id }) => id) ?? [],
      leads: all.filter(({ leadId }) => leadId === person.id).length,
    }));
  };
  return { inTeam: computed(() => rows(screen.team.value?.people)), left: computed(() => rows(screen.team.value?.former)) };
}

/** Meetings of that many days back and ahead are looked through for guests. */
const guestDays = 60;
const day = 86_400_000;

/** Undefined until read. */
export function createStrangers({ screen }: Dashboard, end: AbortSignal): ReadonlySignal<MeetingStrangers[] | undefined> {
  const now = Date.now();
  return live(() => () => strangersBetween(new Date(now - guestDays * day), new Date(now + guestDays * day)), whileShown(screen, end));
}

export interface PeopleImport {
  /** null: nothing was given yet. */
  text: Signal<string | null>;
  /** Numbers of the rows that are not wanted. */
  leftOut: Signal<ReadonlySet<number>>;
  /** What importing would do; undefined while there is nothing to import, and until read. */
  plan: ReadonlySignal<ImportPlan | undefined>;
}

export function createPeopleImport({ screen }: Dashboard, end: AbortSignal): PeopleImport {
  const [text, leftOut] = [signal<string | null>(null), signal<ReadonlySet<number>>(new Set())];
  const plan = live(() => {
    const [words, without] = [text.value, leftOut.value];
    return words === null ? null : () => importPreview(words, without);
  }, whileShown(screen, end));
  return { text, leftOut, plan };
}
