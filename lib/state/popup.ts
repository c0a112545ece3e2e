// The popup's state: what to decide now, the next or running meeting, the capture line, and what is asked below.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { inOrder } from '../domain/order';
import { isRunning } from '../domain/running';
import { popupSections } from '../domain/popup-sections';
import type { Id, Instant } from '../domain/record';
import type { Shortcut } from '../messaging/contract';
import { activeGoals } from '../store/queries/goals';
import type { CommitmentView } from '../store/queries/commitments';
import type { Held } from '../store/queries/meetings';
import { aboutDue, dueNow, meetingNow } from '../store/queries/popup';
import type { DueNow } from '../store/queries/popup';
import { afterPicture, oncePainted } from './after-picture';
import { createCaptureLine } from './capture';
import type { CaptureLine } from './capture';
import { namedGoals } from './capture-target';
import { commands } from './commands';
import { createCommitmentActs } from './commitment-acts';
import type { CommitmentActs } from './commitment-acts';
import { createNewcomers } from './guests';
import { loadLineReader } from './line-reader';
import { live } from './live';
import { loadedOnce } from '../domain/loaded-once';
import { createClock, meetingInDetail, popupTarget } from './popup-meeting';
import type { PopupMeeting } from './popup-meeting';
import type { PopupRest } from './popup-rest';
import { createScreen } from './screen';
import { createShortcuts } from './shortcuts';
import type { Screen } from './screen';
import { createSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import { watchAhead } from './watch-ahead';

export interface Popup {
  screen: Screen;
  /** All that the first picture tells was read. */
  isRead: ReadonlySignal<boolean>;
  acts: CommitmentActs;
  line: CaptureLine;
  around: ReadonlySignal<Surroundings>;
  /** Mine, overdue and due today, less what is snoozed; undefined until it was read. */
  decide: ReadonlySignal<{ overdue: CommitmentView[]; dueToday: CommitmentView[] } | undefined>;
  /** What is shown below that, read after it. */
  rest: ReadonlySignal<PopupRest | undefined>;
  /** It is known which of them need a conversation. */
  isAboutKnown: ReadonlySignal<boolean>;
  /** When the series of each of them meets next, as far as known. */
  nextStarts: ReadonlySignal<ReadonlyMap<Id, Instant>>;
  /** The meeting that runs, else the next one within twelve hours; null: none is known. The line captures into it. */
  front: ReadonlySignal<Held | null | undefined>;
  /** The same with what is open in it, which is read later. */
  meeting: ReadonlySignal<PopupMeeting | null | undefined>;
  /** Hotkeys as the browser assigned them; undefined until known. */
  shortcuts: ReadonlySignal<Shortcut[] | undefined>;
}

export function createPopup(end: AbortSignal): Popup {
  const screen = createScreen(end, watchAhead);
  const due = live(() => {
    const today = screen.today.value;
    return (reading) => dueNow(today, reading);
  }, screen, watchAhead);
  const meId = computed(() => due.value?.meId);
  const front = createFront(screen);
  const isRead = computed(() => due.value !== undefined && front.value !== undefined && screen.team.value !== undefined);
  const isPainted = oncePainted(isRead, end);
  const meeting = createMeeting(screen, meId, front, isPainted);
  // "Done" never asks anything while a meeting runs.
  const acts = createCommitmentActs(screen, () => !isRunning(front.peek()?.instance ?? notHeld, new Date()));
  const goals = live(() => isPainted.value ? activeGoals : null, screen);
  // Not before it is known: the line and its draft belong to one meeting.
  const newcomers = createNewcomers();
  const line = createCaptureLine(screen, computed(() => meeting.value === undefined ? null
    : popupTarget(meeting.value, screen.team.value?.people ?? [], namedGoals(goals.value), newcomers)), 'any');
  const rest = createRestLater(screen, meId, isRead);
  afterPicture(isRead, () => void screen.run(() => Promise.all([loadLineReader(), commands()])), end);
  const about = live(() => {
    const [found, today] = [due.value, screen.today.value];
    return found && isPainted.value ? () => aboutDue(found, today) : null;
  }, screen);
  const toTalkAbout = computed(() => new Map([...about.value?.toTalkAbout ?? [], ...rest.value?.talks.map((talk) => [talk.view.commitment.id, talk] as const) ?? []]));
  return {
    screen, isRead, acts, line, front, meeting,
    rest: computed(() => rest.value && { ...rest.value, before: withLingering(rest.value.before, acts.lingering.value, screen.today.value) }),
    shortcuts: createShortcuts(screen, isPainted),
    around: createSurroundings(screen, goals, undefined, toTalkAbout),
    decide: computed(() => due.value && toDecide(due.value, acts.lingering.value, screen.today.value)),
    isAboutKnown: computed(() => about.value !== undefined),
    nextStarts: computed(() => new Map([...about.value?.starts ?? [], ...rest.value?.starts ?? []])),
  };
}


/** Nothing of it is even loaded before the first picture. */
function createRestLater(screen: Screen, meId: ReadonlySignal<Id | null | undefined>, isRead: ReadonlySignal<boolean>): ReadonlySignal<PopupRest | undefined> {
  const rest = signal<ReadonlySignal<PopupRest | undefined> | null>(null);
  const load = loadedOnce(async () => {
    const { createRest } = await import('./popup-rest');
    rest.value = createRest(screen, meId);
  });
  afterPicture(isRead, () => void screen.run(load), screen.signal);
  return computed(() => rest.value?.value);
}

const notHeld = { startsAt: null, endsAt: null };

/** A meeting that cannot be found is told, and keeps nobody from capturing. */
function createFront(screen: Screen): Popup['front'] {
  const clock = createClock(screen.signal);
  return live(() => {
    const now = clock.value;
    return async (reading) => (reading ? await meetingNow(now, reading) : await screen.run(() => meetingNow(now))) ?? null;
  }, screen, watchAhead);
}

/** The same in detail, once the first picture was painted. */
function createMeeting(screen: Screen, meId: ReadonlySignal<Id | null | undefined>, front: Popup['front'], isPainted: ReadonlySignal<boolean>): Popup['meeting'] {
  return live(() => {
    const [held, today, me] = [front.value, screen.today.value, meId.value];
    if (held === undefined || me === undefined || !isPainted.value) return null;
    return async () => (held && await screen.run(() => meetingInDetail(held, new Date(), me, today))) ?? null;
  }, screen);
}

/** What was done a moment ago stays in its place. */
function toDecide({ meId, views, snoozedUntil }: DueNow, lingering: ReadonlyMap<Id, CommitmentView>, today: string) {
  const all = new Map([...lingering, ...views.map((view) => [view.commitment.id, view] as const)]);
  const { overdue, dueToday } = popupSections([...all.values()].map((view) => view.commitment), { today, meId, snoozed: snoozedUntil, now: new Date() });
  const viewsOf = (items: { id: Id }[]) => items.flatMap((item) => all.get(item.id) ?? []);
  return { overdue: viewsOf(overdue), dueToday: viewsOf(dueToday) };
}

function withLingering(before: readonly CommitmentView[], lingering: ReadonlyMap<Id, CommitmentView>, today: string): CommitmentView[] {
  const stay = [...lingering.values()].filter(({ commitment: { id, dueOn } }) => dueOn !== null && dueOn > today && !before.some((view) => view.commitment.id === id));
  return [...before, ...stay].sort((left, right) => inOrder(left.commitment.dueOn ?? '', right.commitment.dueOn ?? ''));
}
