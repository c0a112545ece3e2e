// Which meeting is in front: from what the page tells, or from what the user picked by hand.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { AgendaFacts, CallFacts, EventFacts, PageFacts } from '../pages/page';
import type { SeenMeeting } from '../store/commands/instances';
import { joinCall } from '../store/commands/join-call';
import { seeEvent } from '../store/commands/see-event';
import { mergedInto } from '../store/queries/meetings';
import { give } from './commands';
import type { Commands } from './commands';
import { live } from './live';
import type { Screen } from './screen';
import { watchAhead } from './watch-ahead';

export type Place =
  /** Nothing is known yet. */
  | { kind: 'starting' }
  | { kind: 'meeting'; meeting: SeenMeeting; event: EventFacts | null; call: CallFacts | null }
  /** No meeting is open: today's meetings and my overdue items. `chips`: what the page shows instead, if anything. */
  | { kind: 'agenda'; chips: AgendaFacts | null }
  /** The call's code belongs to several series: ask. */
  | { kind: 'choose'; choices: Id[] }
  /** The page could not be read. */
  | { kind: 'unreadable' };

export interface MeetingInFront {
  place: ReadonlySignal<Place>;
  /** What the page last told; null without a page around (a tab, the popup). */
  facts: ReadonlySignal<PageFacts | null>;
  see(facts: PageFacts): void;
  /** The call belongs to this one of the series that share its code. */
  choose(seriesId: Id): Promise<void>;
  /** Shows this series whatever the page says, until the page shows another meeting. */
  pick(seriesId: Id): Promise<void>;
  pickNew(title: string): Promise<void>;
  /** A meeting picked by hand is shown instead of what the page says. */
  isPicked: ReadonlySignal<boolean>;
  /** Back to what the page says. */
  unpick(): void;
}

export function createMeetingInFront(screen: Screen): MeetingInFront {
  const facts = signal<PageFacts | null>(null);
  const place = signal<Place>({ kind: 'starting' });
  const picked = signal<{ meeting: SeenMeeting; instead: string } | null>(null);
  const here = computed(() => identity(facts.value));
  // Facts may change while a lookup is under way: only the latest one's answer counts.
  let turn = 0;
  const look = async (chosen: Id | null = null) => {
    const mine = ++turn;
    const seen = facts.peek();
    if (!seen) return;
    const found = await screen.attempt(() => lookUp(seen, chosen));
    // What failed is told; beside another event the last meeting must not stay, or captures would go there.
    if (mine === turn) place.value = found ?? { kind: 'unreadable' };
  };
  const pickInstead = async (open: (given: Commands) => Promise<SeenMeeting>) => {
    const meeting = await give(screen.run, open);
    if (meeting) picked.value = { meeting, instead: here.peek() };
  };
  const matters = computed(() => facts.value ? whatMatters(facts.value) : null);
  const shown = computed((): Place => {
    const [instead, call] = [picked.value, callOf(facts.value)];
    if (instead?.instead === here.value) return { kind: 'meeting', meeting: instead.meeting, event: null, call };
    return place.value.kind === 'meeting' ? { ...place.value, call } : place.value;
  });
  const stops = [
    effect(() => { if (matters.value !== null) void look(); }),
    // A pick holds while the page shows what it showed then.
    effect(() => { if (picked.value && picked.value.instead !== here.value) picked.value = null; }),
    followMerges(screen, shown, (seriesId) => picked.peek() ? pickInstead(({ openMeeting }) => openMeeting(seriesId, new Date())) : look()),
  ];
  screen.signal.addEventListener('abort', () => { for (const stop of stops) stop(); });
  return {
    facts, place: shown, isPicked: computed(() => picked.value !== null),
    see: (next) => { facts.value = next; },
    choose: (seriesId) => look(seriesId),
    pick: (seriesId) => pickInstead(({ openMeeting }) => openMeeting(seriesId, new Date())),
    pickNew: (title) => pickInstead(({ makeMeeting }) => makeMeeting(title, new Date())),
    unpick: () => { picked.value = null; },
  };
}

/** A call's provisional series may turn out, in another tab, to be the series of an event: then that one is in front. */
function followMerges(screen: Screen, place: ReadonlySignal<Place>, follow: (seriesId: Id) => Promise<void>): () => void {
  const seriesId = computed(() => place.value.kind === 'meeting' ? place.value.meeting.seriesId : null);
  const merged = live(() => {
    const id = seriesId.value;
    return id === null ? null : (reading) => mergedInto(id, reading);
  }, screen, watchAhead);
  return effect(() => { if (merged.value) void follow(merged.value); });
}

const callOf = (facts: PageFacts | null) => facts?.meeting.kind === 'call' ? facts.meeting : null;

/** Which meeting the page shows, whatever else of it changes: people come and go, titles load late. */
function identity(facts: PageFacts | null): string {
  const meeting = facts?.meeting;
  if (!meeting) return '';
  if (meeting.kind === 'event') return `event ${meeting.seriesKey} ${meeting.originalStart ?? ''}`;
  return meeting.kind === 'call' ? `call ${meeting.code ?? ''}` : meeting.kind;
}

/** The part of the facts that decides which meeting it is and what is stored of it; people coming and going do not. */
function whatMatters({ meeting }: PageFacts): string {
  return JSON.stringify(meeting.kind === 'call' ? { ...meeting, phase: meeting.phase === 'inCall', people: null } : meeting);
}

async function lookUp(facts: PageFacts, chosen: Id | null): Promise<Place> {
  const { meeting } = facts;
  switch (meeting.kind) {
    // Shown at once: its start, and what the chips tell, comes later (meeting-times.ts).
    case 'event': return { kind: 'meeting', meeting: await seeEvent({ ...meeting, startsAt: null, endsAt: null }), event: meeting, call: null };
    case 'call': return inCall(meeting, chosen);
    case 'agenda': return { kind: 'agenda', chips: meeting };
    case 'none': return { kind: 'agenda', chips: null };
    case 'unreadable': return { kind: 'unreadable' };
  }
}

async function inCall(call: CallFacts, chosen: Id | null): Promise<Place> {
  if (call.code === null) return { kind: 'unreadable' };
  const joined = await joinCall({ code: call.code, title: call.title, joined: call.phase === 'inCall' }, new Date(), chosen);
  return 'choices' in joined ? { kind: 'choose', choices: joined.choices } : { kind: 'meeting', meeting: joined, event: null, call };
}
