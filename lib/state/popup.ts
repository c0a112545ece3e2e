// The popup's state: what to decide now, the next or running meeting, and the capture line.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { popupSections } from '../domain/sections';
import type { Id, Instant } from '../domain/record';
import type { Shortcut } from '../messaging/contract';
import { activeGoals } from '../store/queries/goals';
import { myOpenUntil } from '../store/queries/commitments';
import type { CommitmentView } from '../store/queries/commitments';
import { nextStarts } from '../store/queries/meetings';
import { snoozed } from '../store/queries/nudges';
import { createCaptureLine } from './capture';
import type { CaptureLine } from './capture';
import { namedGoals } from './capture-target';
import { createCommitmentActs } from './commitment-acts';
import type { CommitmentActs } from './commitment-acts';
import { live } from './live';
import { createClock, popupMeeting, popupTarget } from './popup-meeting';
import type { PopupMeeting } from './popup-meeting';
import { createScreen } from './screen';
import { createShortcuts } from './shortcuts';
import type { Screen } from './screen';
import { createSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import { createToTalkAbout } from './to-talk-about';

export interface Popup {
  screen: Screen;
  acts: CommitmentActs;
  line: CaptureLine;
  around: ReadonlySignal<Surroundings>;
  /** Mine, overdue and due today, less what is snoozed; undefined until it was read. */
  decide: ReadonlySignal<{ overdue: CommitmentView[]; dueToday: CommitmentView[] } | undefined>;
  /** When the series of each of them meets next, as far as known. */
  nextStarts: ReadonlySignal<ReadonlyMap<Id, Instant>>;
  /** The meeting that runs, else the next one within twelve hours; null: none is known. The line captures into it. */
  meeting: ReadonlySignal<PopupMeeting | null | undefined>;
  /** Hotkeys as the browser assigned them; undefined until known. */
  shortcuts: ReadonlySignal<Shortcut[] | undefined>;
}

export function createPopup(end: AbortSignal): Popup {
  const screen = createScreen(end);
  const acts = createCommitmentActs(screen);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const goals = live(() => activeGoals, screen);
  const meeting = createMeeting(screen, meId);
  // Not before it is known: the line and its draft belong to one meeting.
  const line = createCaptureLine(screen, computed(() => meeting.value === undefined ? null
    : popupTarget(meeting.value, screen.team.value?.people ?? [], namedGoals(goals.value))), 'any');
  const decisions = createDecide(screen, acts, meId);
  const inView = computed(() => decisions.decide.value && [...decisions.decide.value.overdue, ...decisions.decide.value.dueToday]);
  return {
    screen, acts, line, meeting,
    shortcuts: createShortcuts(screen),
    around: createSurroundings(screen, goals, undefined, createToTalkAbout(screen, inView, signal(null))),
    ...decisions,
  };
}

/** A meeting that cannot be found is told, and keeps nobody from capturing. */
function createMeeting(screen: Screen, meId: ReadonlySignal<Id | null>): Popup['meeting'] {
  const clock = createClock(screen.signal);
  return live(() => {
    const [now, today, me] = [clock.value, screen.today.value, meId.value];
    return async () => await screen.run(() => popupMeeting(now, me, today)) ?? null;
  }, screen);
}

function createDecide(screen: Screen, acts: CommitmentActs, meId: ReadonlySignal<Id | null>): Pick<Popup, 'decide' | 'nextStarts'> {
  const due = live(() => {
    const [today, me, known] = [screen.today.value, meId.value, screen.team.value];
    if (!known) return null;
    return async () => {
      const views = me === null ? [] : await myOpenUntil(me, today);
      const [snoozedUntil, starts] = await Promise.all([
        snoozed(views.map((view) => view.commitment.id)), nextStarts(views.flatMap((view) => view.commitment.seriesId ?? []), new Date()),
      ]);
      return { me, views, snoozedUntil, starts };
    };
  }, screen);
  const decide = computed(() => {
    if (!due.value) return undefined;
    const { me, views, snoozedUntil } = due.value;
    if (me === null) return { overdue: [], dueToday: [] };
    const all = new Map([...acts.lingering.value, ...views.map((view) => [view.commitment.id, view] as const)]);
    const context = { today: screen.today.value, meId: me, snoozed: snoozedUntil, now: new Date() };
    const { overdue, dueToday } = popupSections([...all.values()].map((view) => view.commitment), context);
    const viewsOf = (items: { id: Id }[]) => items.flatMap((item) => all.get(item.id) ?? []);
    return { overdue: viewsOf(overdue), dueToday: viewsOf(dueToday) };
  });
  return { decide, nextStarts: computed(() => due.value?.starts ?? new Map()) };
}
