// A promise as its history tells it: each act with how things stood before and after it. Measures and the chain read this.
import * as z from 'zod/mini';
import type { HistoryEntry } from './change';
import { Acceptance } from './commitment';
import { grouped } from './grouped';
import { dayOfAct, standing } from './history';
import { Id, LocalDate } from './record';
import type { Instant } from './record';

const Told = z.object({ ownerId: z.nullable(Id), acceptance: Acceptance, dueOn: z.nullable(LocalDate) });
type Told = z.infer<typeof Told>;

/** What decides about a promise, at one time. */
export interface Stand extends Told {
  /** This owner has said yes, even if that yes has to be renewed. */
  isPromised: boolean;
}

export interface Moment {
  at: Instant;
  /** The local day of the act. */
  on: LocalDate;
  reason: string | undefined;
  before: Stand;
  after: Stand;
  isReworded: boolean;
}

const unborn: Stand = { ownerId: null, acceptance: 'proposed', dueOn: null, isPromised: false };

/**
 * Every act on one commitment that still counts, oldest first, beginning with its making. `now` is the record of
 * today: it tells how things began where the entry of the making is not at hand.
 */
export function momentsOf(history: readonly HistoryEntry[], now: Partial<Told> = {}): Moment[] {
  const entries = standing(history).filter(isReadable);
  const made = entries.find(({ field }) => field === '*');
  let before = made ? unborn : beginning(entries, now);
  return [...grouped(entries, ({ change, at }) => `${at} ${change}`).values()].map((act) => {
    const after = act.some((entry) => entry === made) ? beginning(entries, now) : afterAct(before, act);
    const moment = momentOf(act, before, after);
    before = after;
    return moment;
  });
}

/** A promise whose date moved to a later day, or was parked (VOCABULARY: laterDateCount). */
export function isLaterMove({ before, after }: Moment): boolean {
  return before.isPromised && before.dueOn !== null && (after.dueOn ?? '~') > before.dueOn;
}

function momentOf(act: readonly HistoryEntry[], before: Stand, after: Stand): Moment {
  const [first] = act as [HistoryEntry];
  const reason = act.find((entry) => entry.reason)?.reason;
  return { at: first.at, on: dayOfAct(first), reason, before, after, isReworded: act.some(({ field }) => field === 'text') };
}

function afterAct(before: Stand, act: readonly HistoryEntry[]): Stand {
  const set = Object.fromEntries(act.filter(({ field }) => isTold(field)).map(({ field, to }) => [field, to]));
  const after: Stand = { ...before, ...set };
  return { ...after, isPromised: after.acceptance === 'accepted' || (before.isPromised && after.ownerId === before.ownerId) };
}

/** How it stood when it was made; where that entry is not at hand, as the first change of each field tells. */
function beginning(entries: readonly HistoryEntry[], now: Partial<Told>): Stand {
  const made = entries.find(({ field }) => field === '*')?.to as Partial<Told> | undefined;
  const read = <Field extends keyof Told>(field: Field, otherwise: Told[Field]): Told[Field] => {
    const known = [made?.[field], entries.find((entry) => entry.field === field)?.from, now[field]];
    return known.find((value) => isValue(field, value)) as Told[Field] | undefined ?? otherwise;
  };
  const acceptance = read('acceptance', 'accepted');
  return { ownerId: read('ownerId', null), acceptance, dueOn: read('dueOn', null), isPromised: acceptance === 'accepted' };
}

/** A change from or to something that cannot be is left out, rather than told wrongly. */
function isReadable({ field, from, to }: HistoryEntry): boolean {
  return !isTold(field) || [from, to].every((value) => isValue(field, value ?? null));
}

function isTold(field: string): field is keyof Told {
  return field in Told.shape;
}

function isValue(field: keyof Told, value: unknown): boolean {
  return Told.shape[field].safeParse(value).success;
}
