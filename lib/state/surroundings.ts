// What a list of commitments needs to know besides its lines. One object that changes only when one of its parts does.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Person } from '../domain/person';
import type { Id, LocalDate } from '../domain/record';
import type { GoalView } from '../store/queries/goals';
import type { MeetingView } from '../store/queries/meetings';
import type { Screen } from './screen';
import type { ToTalkAbout } from './to-talk-about';

export interface Surroundings {
  today: LocalDate;
  meId: Id | null;
  /** Who is in the team, by name. */
  everyone: readonly Person[];
  /** Whom an id means: also who left. */
  people: ReadonlyMap<Id, Person>;
  /** Titles of the active goals. */
  goals: ReadonlyMap<Id, string>;
  chairId: Id | null;
  /** Local day of the next meeting of this series, if known. */
  nextMeetingOn: LocalDate | null;
  /** A signal of its own: a line is drawn anew only when its own reasons change. */
  toTalkAbout?: ToTalkAbout;
}

const nobody: readonly Person[] = [];
const noneKnown: ReadonlyMap<Id, Person> = new Map();

/** `meeting` is left out where no meeting is in front. */
export function createSurroundings(
  screen: Screen, goals: ReadonlySignal<GoalView[] | undefined>, meeting?: ReadonlySignal<MeetingView | null | undefined>,
  toTalkAbout?: ToTalkAbout,
): ReadonlySignal<Surroundings> {
  const everyone = computed(() => screen.team.value?.people ?? nobody);
  const people = computed(() => screen.team.value?.known ?? noneKnown);
  const titles = computed(() => new Map(goals.value?.map(({ goal }) => [goal.id, goal.title])));
  const meId = computed(() => screen.team.value?.meId ?? null);
  const chairId = computed(() => meeting?.value?.series.chairId ?? null);
  const nextMeetingOn = computed(() => meeting?.value?.nextOn ?? null);
  return computed(() => ({
    today: screen.today.value, meId: meId.value, everyone: everyone.value, people: people.value, goals: titles.value,
    chairId: chairId.value, nextMeetingOn: nextMeetingOn.value, ...(toTalkAbout && { toTalkAbout }),
  }));
}
