// Which meeting is in front: from what the page tells, or from what the user picked by hand.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { CallFacts, EventFacts, PageFacts } from '../pages/page';
import type { SeenMeeting } from '../store/commands/instances';
import { joinCall } from '../store/commands/join-call';
import { makeMeeting, openMeeting } from '../store/commands/pick-meeting';
import { seeChips, seeEvent } from '../store/commands/see-event';
import { loadLineReader } from './line-reader';
import type { Screen } from './screen';

export type Place =
  /** Nothing is known yet. */
  | { kind: 'starting' }
  | { kind: 'meeting'; meeting: SeenMeeting; call: CallFacts | null }
  /** No meeting is open: today's meetings and my overdue items. */
  | { kind: 'agenda' }
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
}

export function createMeetingInFront(screen: Screen): MeetingInFront {
  const facts = signal<PageFacts | null>(null);
  const place = signal<Place>({ kind: 'starting' });
  const picked = signal<{ meeting: SeenMeeting; instead: string } | null>(null);
  // Facts may change while a lookup is under way: only the latest one's answer counts.
  let turn = 0;
  const look = async (chosen: Id | null = null) => {
    const mine = ++turn;
    const seen = facts.peek();
    if (!seen) return;
    const found = await screen.run(() => lookUp(seen, chosen, screen));
    if (found && mine === turn) place.value = found;
  };
  const matters = computed(() => facts.value ? whatMatters(facts.value) : null);
  const stop = effect(() => { if (matters.value !== null) void look(); });
  screen.signal.addEventListener('abort', stop);
  const pickInstead = async (open: () => Promise<SeenMeeting>) => {
    const meeting = await screen.run(open);
    if (meeting) picked.value = { meeting, instead: identity(facts.value) };
  };
  return {
    facts,
    place: computed(() => {
      const [instead, call] = [picked.value, callOf(facts.value)];
      if (instead?.instead === identity(facts.value)) return { kind: 'meeting', meeting: instead.meeting, call };
      return place.value.kind === 'meeting' ? { ...place.value, call } : place.value;
    }),
    see: (next) => { facts.value = next; },
    choose: (seriesId) => look(seriesId),
    pick: (seriesId) => pickInstead(() => openMeeting(seriesId, new Date())),
    pickNew: (title) => pickInstead(() => makeMeeting(title, new Date())),
  };
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
  return JSON.stringify(meeting.kind === 'call' ? { ...meeting, phase: null, people: meeting.people.length > 0 } : meeting);
}

async function lookUp(facts: PageFacts, chosen: Id | null, screen: Screen): Promise<Place> {
  const { meeting } = facts;
  switch (meeting.kind) {
    case 'event': return { kind: 'meeting', meeting: await seenEvent(meeting, screen), call: null };
    case 'call': return inCall(meeting, chosen);
    case 'agenda':
      await seeChips(meeting.chips);
      return { kind: 'agenda' };
    case 'none': return { kind: 'agenda' };
    case 'unreadable': return { kind: 'unreadable' };
  }
}

function seenEvent(event: EventFacts, screen: Screen): Promise<SeenMeeting> {
  // The meeting is shown at once; its start, read from the page's words, is added when the reader is there.
  if (event.when !== null && event.timeZone !== null) void screen.run(() => addStart(event));
  return seeEvent({ ...event, startsAt: null, endsAt: null });
}

async function addStart(event: EventFacts): Promise<void> {
  const { startOfWhen } = await loadLineReader();
  const time = startOfWhen(event.when, event.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
  if (time) await seeEvent({ ...event, ...time });
}

async function inCall(call: CallFacts, chosen: Id | null): Promise<Place> {
  if (call.code === null) return { kind: 'unreadable' };
  const joined = await joinCall({ code: call.code, title: call.title, guests: call.people }, new Date(), chosen);
  return 'choices' in joined ? { kind: 'choose', choices: joined.choices } : { kind: 'meeting', meeting: joined, call };
}
