// The promise chain: how often a date moved, and the same in words. Read from the history, never kept beside it.
import type { HistoryEntry } from './change';
import type { Commitment } from './commitment';
import { dayInSentence } from './local-date';
import { inOrder } from './order';
import { LocalDate } from './record';

type Promised = Pick<Commitment, 'id' | 'dueOn' | 'acceptance' | 'firstDueOn'>;

interface Move {
  to: LocalDate | null;
  reason: string | undefined;
}

interface Chain {
  /** The date in force when it was first accepted. */
  firstDueOn: LocalDate | null;
  later: Move[];
}

/**
 * Changes to a later date on one commitment, renegotiated or re-promised (VOCABULARY: laterDateCount). Parking counts;
 * the first date, an earlier date, a move before somebody said yes, and whatever was undone do not.
 */
export function laterDateCount(history: readonly HistoryEntry[]): number {
  return chainOf(history).later.length;
}

/** "Third date; first due 4 Nov. Moved twice: blocked by another, priority changed." null when it never moved later. */
export function chainText(commitment: Promised, history: readonly HistoryEntry[], today: LocalDate): string | null {
  const { firstDueOn, later } = chainOf(history.filter((entry) => entry.record === commitment.id));
  const first = firstDueOn ?? commitment.firstDueOn;
  if (later.length === 0 || first === null) return null;
  const date = commitment.dueOn === null ? 'Parked' : `${ordinal(later.length + 1)} date`;
  const opening = `${date}; first due ${dayInSentence(first, today)}.`;
  if (later.length === 1) return opening;
  const reasons = [...new Set(later.flatMap((move) => move.reason ?? []))];
  return `${opening} Moved ${times(later.length)}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}.`;
}

/** Entries that still count, oldest first: neither a cancelled one nor the one that cancels it does. */
function standing(history: readonly HistoryEntry[]): HistoryEntry[] {
  const cancelledBy = new Map(history.flatMap((entry) => (entry.cancels === undefined ? [] : [[entry.cancels, entry] as const])));
  const isUndone = (entry: HistoryEntry): boolean => {
    // An undo may itself be undone; what it had cancelled then stands again.
    let isCancelled = false;
    const seen = new Set<string>();
    for (let next = cancelledBy.get(entry.id); next && !seen.has(next.id); next = cancelledBy.get(next.id)) {
      seen.add(next.id);
      isCancelled = !isCancelled;
    }
    return isCancelled;
  };
  return history
    .filter((entry) => entry.cancels === undefined && !isUndone(entry))
    .sort((left, right) => inOrder(left.at, right.at));
}

function chainOf(history: readonly HistoryEntry[]): Chain {
  const entries = standing(history).filter(isTold);
  let { isAccepted, dueOn } = beginning(entries);
  const chain: Chain = { firstDueOn: isAccepted ? dueOn : null, later: [] };
  for (const { field, from, to, reason } of entries) {
    if (field === 'acceptance') isAccepted = to === 'accepted';
    if (field === 'dueOn') {
      if (isAccepted && isLater(from, to)) chain.later.push({ to: dateIn(to), reason });
      dueOn = dateIn(to);
    }
    if (isAccepted) chain.firstDueOn ??= dueOn;
  }
  return chain;
}

/** How it stood when it was made; where that entry is not at hand, as the first change of each field tells. */
function beginning(entries: readonly HistoryEntry[]): { isAccepted: boolean; dueOn: LocalDate | null } {
  const made = entries.find((entry) => entry.field === '*')?.to as Partial<Commitment> | undefined;
  const first = (field: string) => entries.find((entry) => entry.field === field)?.from;
  const acceptance = made?.acceptance ?? first('acceptance') ?? 'accepted';
  return { isAccepted: acceptance === 'accepted', dueOn: dateIn(made?.dueOn) ?? dateIn(first('dueOn')) };
}

function isLater(from: unknown, to: unknown): boolean {
  const date = dateIn(from);
  return date !== null && (dateIn(to) ?? '~') > date;
}

/** A move from or to something that is no date is left out, rather than told wrongly. */
function isTold({ field, from, to }: HistoryEntry): boolean {
  return field !== 'dueOn' || [from, to].every((value) => (value ?? null) === null || dateIn(value) !== null);
}

function dateIn(value: unknown): LocalDate | null {
  const date = LocalDate.safeParse(value);
  return date.success ? date.data : null;
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return ordinals[number - 1] ?? `${number}${ending}`;
}

function times(number: number): string {
  return ['never', 'once', 'twice', 'three times', 'four times', 'five times'][number] ?? `${number} times`;
}
