// What is only mine, or between me and one other: talks, corrections, who checks on whom, pairs, and what is raised in private.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { BonusPanel } from '../../domain/bonus';
import type { CoachingLog } from '../../domain/coaching-log';
import { quarterOf } from '../../domain/goal';
import { plusDays } from '../../domain/local-date';
import { pairWarning } from '../../domain/pair';
import type { Pair } from '../../domain/pair';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { theBonusPanel } from '../../store/queries/bonus';
import { buddyViews } from '../../store/queries/buddies';
import type { BuddyView } from '../../store/queries/buddies';
import { betweenUs, followUpsDue } from '../../store/queries/coaching';
import type { BetweenUs } from '../../store/queries/coaching';
import { openWith } from '../../store/queries/of-person';
import type { OpenWith } from '../../store/queries/of-person';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';
import { createPairs } from './ownership';

export type { BetweenUs } from '../../store/queries/coaching';
export type { BuddyView } from '../../store/queries/buddies';

/** Follow-ups of that many days ahead are shown. */
const soonDays = 7;

export interface Coaching {
  /** Everybody of the team but me; undefined until read. */
  others: ReadonlySignal<Person[] | undefined>;
  /** Talks to be looked at again by now or within days. */
  due: ReadonlySignal<CoachingLog[] | undefined>;
}

export function createCoaching({ screen }: Dashboard, end: AbortSignal): Coaching {
  const due = live(() => {
    const until = plusDays(screen.today.value, soonDays);
    return () => followUpsDue(until);
  }, whileShown(screen, end));
  return { due, others: computed(() => screen.team.value?.people.filter(({ id }) => id !== screen.team.value?.meId)) };
}

export interface PairView {
  pair: Pair;
  goal: string;
  people: [Person, Person];
  /** What speaks against the two: that they are of one function. */
  warning: string | null;
}

export interface WithOne {
  /** Undefined until read, as all of these. */
  between: ReadonlySignal<BetweenUs | undefined>;
  /** What is open with them and I may see. */
  open: ReadonlySignal<OpenWith | undefined>;
  /** In which they see or are seen. */
  buddies: ReadonlySignal<BuddyView[] | undefined>;
  /** Of active goals, in which they are. */
  pairs: ReadonlySignal<PairView[] | undefined>;
}

export function createWithOne({ screen, goals }: Dashboard, id: Id, end: AbortSignal): WithOne {
  const own = whileShown(screen, end);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const pairs = createPairs(goals, own);
  const ofThem = (known: ReadonlyMap<Id, Person>) => (goals.value ?? []).flatMap(({ goal }) => (pairs.value?.get(goal.id) ?? []).flatMap((pair): PairView[] => {
    const [one, other] = [known.get(pair.aId), known.get(pair.bId)];
    return one && other && [one.id, other.id].includes(id) ? [{ pair, goal: goal.title, people: [one, other], warning: pairWarning(one, other) }] : [];
  }));
  return {
    between: live(() => () => betweenUs(id, new Date()), own),
    open: live(() => {
      const me = meId.value;
      return () => openWith(id, me);
    }, own),
    buddies: live(() => () => buddyViews(id), own),
    pairs: computed(() => pairs.value && screen.team.value && ofThem(screen.team.value.known)),
  };
}

/** Of the quarter's days that are over. null: it is off; undefined until read. */
export function createBonus({ screen }: Dashboard, end: AbortSignal): ReadonlySignal<BonusPanel | null | undefined> {
  return live(() => {
    const today = screen.today.value;
    return () => theBonusPanel({ from: quarterOf(today).startsOn, to: plusDays(today, -1) }, today);
  }, whileShown(screen, end));
}
