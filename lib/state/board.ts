// Everything the sidebar shows of the meeting in front, each part a signal of its own.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { staysBetweenTwo } from '../domain/meeting';
import type { Boulder } from '../domain/goal';
import { openCommitments } from '../store/queries/commitments';
import type { CommitmentView } from '../store/queries/commitments';
import { activeGoals, theBoulders } from '../store/queries/goals';
import type { GoalView } from '../store/queries/goals';
import { invited } from '../store/queries/invited';
import { theMeeting } from '../store/queries/meetings';
import type { MeetingView } from '../store/queries/meetings';
import { meIfKnown } from '../store/queries/team';
import { live } from './live';
import { watchAhead } from './watch-ahead';
import type { Place } from './meeting-in-front';
import type { Screen } from './screen';
import { talksAbout } from './to-talk-about';
import type { ToTalkAbout } from './to-talk-about';

export interface Board {
  meeting: ReadonlySignal<MeetingView | null | undefined>;
  goals: ReadonlySignal<GoalView[] | undefined>;
  boulders: ReadonlySignal<Boulder[] | undefined>;
  commitments: ReadonlySignal<CommitmentView[] | undefined>;
  toTalkAbout: ToTalkAbout;
  /** What is said here stays between two (practice A12). */
  oneToOne: ReadonlySignal<boolean>;
  /** What stands here is of the meeting in front, not still of the one before it. */
  isCurrent: ReadonlySignal<boolean>;
}

export function createBoard(screen: Screen, place: ReadonlySignal<Place>): Board {
  const ids = computed(() => place.value.kind === 'meeting' ? place.value.meeting : null);
  const seriesId = computed(() => ids.value?.seriesId ?? null);
  const instanceId = computed(() => ids.value?.instanceId ?? null);
  const goals = live(() => activeGoals, screen, watchAhead);
  const goalIds = computed(() => goals.value?.map((view) => view.goal.id));
  // One query for all of them: head, list and flags always tell of the same meeting, and are drawn at once.
  const table = live(() => {
    const [series, instance, goalsInView, today] = [seriesId.value, instanceId.value, goalIds.value, screen.today.value];
    return series === null || !goalsInView ? null : async (reading) => {
      const asked = theMeeting(series, instance, new Date(), reading);
      const [meeting, commitments, meId, guests] = await Promise.all([
        asked, openCommitments(series, goalsInView, reading), meIfKnown(reading), invited(series, asked.then((held) => held?.instance ?? null), reading),
      ]);
      const toTalkAbout = await talksAbout(commitments, { chairId: meeting?.series.chairId ?? null, meId, today }, reading);
      return { seriesId: series, meeting, commitments, guests, toTalkAbout };
    };
  }, screen, watchAhead);
  const meeting = computed(() => table.value?.meeting);
  const commitments = computed(() => table.value?.commitments);
  const toTalkAbout = computed(() => table.value?.toTalkAbout ?? new Map());
  const boulders = live(() => theBoulders, screen, watchAhead);
  const present = computed(() => place.value.kind === 'meeting' ? place.value.call?.people.length ?? 0 : 0);
  const oneToOne = computed(() => staysBetweenTwo(table.value?.guests ?? [], present.value));
  const isCurrent = computed(() => table.value !== undefined && table.value.seriesId === seriesId.value);
  return { meeting, goals, boulders, commitments, toTalkAbout, oneToOne, isCurrent };
}
