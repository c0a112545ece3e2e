// The sidebar's state: the meeting in front, its board, the capture line, and what the user can do.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { sections as inSections } from '../domain/sections';
import { isOnTheTable } from '../domain/visibility';
import type { Audience } from '../domain/visibility';
import { isHuman } from '../domain/meeting';
import type { Id } from '../domain/record';
import type { MeetingSeries } from '../domain/meeting';
import type { SeenMeeting } from '../store/commands/instances';
import type { CommitmentView } from '../store/queries/commitments';
import { pickableSeries, seriesById } from '../store/queries/meetings';
import type { Person, PersonInput } from '../domain/person';
import { afterPicture } from './after-picture';
import { createAgenda } from './agenda';
import type { Agenda } from './agenda';
import { keepAppearances } from './appearances';
import { createBoard } from './board';
import type { Board } from './board';
import { createCaptureLine } from './capture';
import type { CaptureLine } from './capture';
import { createCommitmentActs } from './commitment-acts';
import type { CommitmentActs } from './commitment-acts';
import { namedGoals } from './capture-target';
import { commands, give } from './commands';
import { followOnceRead } from './shown-place';
import { createNewcomers, guestViews, strangersAmong } from './guests';
import type { GuestView } from './guests';
import { loadLineReader } from './line-reader';
import { live } from './live';
import { loadedOnce } from '../domain/loaded-once';
import { createMeetingInFront } from './meeting-in-front';
import type { MeetingInFront, Place } from './meeting-in-front';
import { keepTimes } from './meeting-times';
import { createScreen } from './screen';
import type { Screen } from './screen';
import { createSurroundings } from './surroundings';
import type { ToTalkAbout } from './to-talk-about';
import type { Surroundings } from './surroundings';
import { readAheadUntil, watchAhead } from './watch-ahead';

const agreed = loadedOnce(() => import('./agreed-here'));

export interface Sidebar {
  screen: Screen;
  front: MeetingInFront;
  /** What head and body are drawn for: what is in front, or what was before it as long as that is not read. */
  shown: ReadonlySignal<Place>;
  board: Board;
  agenda: Agenda;
  line: CaptureLine;
  acts: CommitmentActs;
  around: ReadonlySignal<Surroundings>;
  /** Who may be looking: a meeting that is in front, else the user alone. */
  audience: ReadonlySignal<Audience>;
  /** There is something to show, or to tell. */
  seen: ReadonlySignal<boolean>;
  /** Everything of the meeting in front was read: it can be drawn in one piece. */
  ready: ReadonlySignal<boolean>;
  /** What is in front was painted, or keeps us waiting for so long that what comes later begins. */
  isDrawn: ReadonlySignal<boolean>;
  guests: ReadonlySignal<GuestView[]>;
  /** Guests who are not in the team yet, ready to be added. */
  strangers: ReadonlySignal<PersonInput[]>;
  sections: ReadonlySignal<{ name: string; views: CommitmentView[] }[] | undefined>;
  /** Every meeting the user can pick by hand, until `end`. */
  pickable(end: AbortSignal): ReadonlySignal<MeetingSeries[] | undefined>;
  /** Says who chairs the meeting in front. */
  setChair(chairId: Id | null): Promise<boolean>;
  /** Meetings to choose from, where the user has to. */
  choices: ReadonlySignal<MeetingSeries[] | undefined>;
  /** Today's commitments of this meeting for the clipboard; null when there is none for the team. */
  agreed(): Promise<{ plain: string; html: string } | null>;
  /** All data as the parts of one JSON text. */
  exportAll(): Promise<string[] | undefined>;
}

export function createSidebar(end: AbortSignal): Sidebar {
  // What that can do without waits for it, and is read by Dexie.
  const isDrawn = signal(false);
  readAheadUntil(isDrawn);
  const screen = createScreen(end, watchAhead);
  const front = createMeetingInFront(screen);
  const shown = signal<Place>({ kind: 'starting' });
  // What is on the screen is read on while the next is read.
  const board = createBoard(screen, computed(() => front.place.value.kind === 'meeting' ? front.place.value : shown.value));
  const running = runningIn(front);
  const acts = createCommitmentActs(screen, () => running.peek() === null);
  const guests = createGuests(screen, shown, board);
  const strangers = computed(() => strangersAmong(guests.value, board.meeting.value?.instance?.guests ?? []));
  const line = createCaptureLine(screen, captureTarget({ front, shown, board, guests, strangers, isDrawn }));
  const sections = createSections(screen, board, acts, line);
  const agenda = createAgenda(screen, computed(() => [front.place.value.kind, shown.value.kind].includes('agenda')));
  const choices = createChoices(screen, front);
  const picture = createPicture(screen, [sections, board.goals, board.boulders], [agenda.meetings, choices], isDrawn);
  followOnceRead(front.place, shown, isReadOf(front, board, agenda, picture), end);
  rememberSeen({ screen, shown, board, isDrawn }, running);
  return {
    screen, front, shown, board, agenda, acts, line, guests, sections,
    around: createSurroundings(screen, board.goals, board.meeting, talkHere(shown, board, agenda)),
    audience: createAudience(front),
    strangers, choices, isDrawn,
    ...picture,
    pickable: (until) => live(() => pickableSeries, { signal: AbortSignal.any([until, end]), fail: screen.fail }),
    setChair: (chairId) => setChair(screen, board, chairId),
    agreed: async () => {
      const meeting = board.meeting.value;
      return meeting ? await screen.run(async () => (await agreed()).agreedHere(meeting, known(screen))) ?? null : null;
    },
    exportAll: () => screen.run(async () => (await import('../store/queries/everything')).everything(new Date())),
  };
}

type Signals = readonly ReadonlySignal<unknown>[];

const isRead = ({ value }: ReadonlySignal<unknown>) => value !== undefined;

/** `drawn` becomes true after it, and what the first picture does without is loaded. */
function createPicture(screen: Screen, board: Signals, others: Signals, drawn: Signal<boolean>): Pick<Sidebar, 'ready' | 'seen'> {
  const ready = computed(() => board.every(isRead));
  const seen = computed(() => ready.value || others.some(isRead));
  afterPicture(seen, () => {
    drawn.value = true;
    void screen.run(() => Promise.all([loadLineReader(), commands()]));
  }, screen.signal);
  return { ready, seen: computed(() => seen.value || screen.problem.value !== null) };
}

async function setChair(screen: Screen, board: Board, chairId: Id | null): Promise<boolean> {
  const seriesId = board.isCurrent.value ? board.meeting.value?.series.id : undefined;
  return seriesId !== undefined && await give(screen.run, async (given) => { await given.setChair(seriesId, chairId); return true; }) === true;
}

/** What is drawn leaves its trace: when meetings are, and what was on the table of a call. */
function rememberSeen({ screen, shown, board, isDrawn }: Pick<Sidebar, 'screen' | 'shown' | 'board' | 'isDrawn'>, running: ReadonlySignal<SeenMeeting | null>): void {
  keepTimes(screen, shown);
  keepAppearances(screen, computed(() => isDrawn.value ? running.value?.instanceId ?? null : null), board);
}

/** The meeting whose call we are in; null: none. */
function runningIn({ place }: MeetingInFront): ReadonlySignal<SeenMeeting | null> {
  return computed(() => place.value.kind === 'meeting' && place.value.call?.phase === 'inCall' ? place.value.meeting : null);
}

/** Whether what is in front can be drawn in one piece. */
function isReadOf({ place }: MeetingInFront, board: Board, agenda: Agenda, { ready }: Pick<Sidebar, 'ready'>): ReadonlySignal<boolean> {
  return computed(() => {
    const { kind } = place.value;
    if (kind === 'meeting') return board.isCurrent.value && ready.value;
    return kind !== 'agenda' || (agenda.isRead.value && isRead(board.goals));
  });
}

/** Invited or present, of the meeting that is drawn. */
function createGuests(screen: Screen, shown: ReadonlySignal<Place>, board: Board): ReadonlySignal<GuestView[]> {
  return computed(() => {
    const call = shown.value.kind === 'meeting' ? shown.value.call : null;
    return guestViews(board.meeting.value?.instance?.guests.filter(isHuman) ?? [], call?.people ?? [], known(screen));
  });
}

/** Of the lists that are drawn. */
function talkHere(shown: ReadonlySignal<Place>, board: Board, agenda: Agenda): ToTalkAbout {
  return computed(() => shown.value.kind === 'agenda' ? agenda.toTalkAbout.value : board.toTalkAbout.value);
}

/** The same object while it is the same meeting. */
function createAudience(front: MeetingInFront): Sidebar['audience'] {
  const seriesId = computed(() => front.place.value.kind === 'meeting' ? front.place.value.meeting.seriesId : null);
  return computed((): Audience => seriesId.value === null ? 'alone' : { seriesId: seriesId.value });
}

function captureTarget({ front, shown, board, guests, strangers, isDrawn }: Pick<Sidebar, 'front' | 'shown' | 'board' | 'guests' | 'strangers' | 'isDrawn'>) {
  const newcomers = createNewcomers();
  return computed(() => {
    const place = front.place.value;
    if (!isDrawn.value || place.kind === 'starting' || place.kind === 'choose') return null;
    // Between two meetings there is no target: one's privacy must not go with the other's series.
    if (place.kind !== shown.value.kind || (place.kind === 'meeting' && !board.isCurrent.value)) return null;
    const meeting = place.kind === 'meeting' ? place.meeting : null;
    return {
      seriesId: meeting?.seriesId ?? null, instanceId: meeting?.instanceId ?? null,
      oneToOne: meeting !== null && board.oneToOne.value,
      guestIds: new Set(guests.value.flatMap((guest) => guest.person?.id ?? [])),
      newcomers: newcomers(strangers.value),
      goals: namedGoals(board.goals.value),
      nextMeetingOn: board.meeting.value?.nextOn ?? null,
    };
  });
}

function createSections(screen: Screen, board: Board, acts: CommitmentActs, line: CaptureLine): Sidebar['sections'] {
  const stop = effect(() => line.arrived(new Set(board.commitments.value?.map((view) => view.commitment.id))));
  screen.signal.addEventListener('abort', stop);
  return computed(() => {
    const [open, meeting, team] = [board.commitments.value, board.meeting.value, screen.team.value];
    if (!open || !meeting || !team) return undefined;
    const goalIds = new Set(board.goals.value?.map(({ goal }) => goal.id));
    // What was done or captured a moment ago is on its own table only: never in the next meeting that comes to the front.
    const passing = [...acts.lingering.value.values(), ...line.arriving.value].filter((view) => isOnTheTable(view.commitment, meeting.series.id, goalIds));
    const views = new Map([...passing, ...open].map((view) => [view.commitment.id, view]));
    const context = {
      today: screen.today.value, nextMeetingOn: meeting.nextOn, chairId: meeting.series.chairId,
      team: new Set(team.people.map(({ id }) => id)),
    };
    const shown = [...views.values()].map((view) => view.commitment);
    return inSections(shown, context).map(({ name, items }) => ({ name, views: items.flatMap((item) => views.get(item.id) ?? []) }));
  });
}

function createChoices(screen: Screen, front: MeetingInFront): Sidebar['choices'] {
  return live(() => {
    const place = front.place.value;
    if (place.kind === 'unreadable') return pickableSeries;
    return place.kind === 'choose' ? (reading) => seriesById(place.choices, reading) : null;
  }, screen, watchAhead);
}

/** Also who left the team: their names stay. */
function known({ team }: Screen): Person[] {
  return [...team.value?.people ?? [], ...team.value?.former ?? []];
}
