// What a host page must tell: facts read from its markup. What was not found is null ("unknown"), never a guess.

/** Somebody invited or present. */
export interface SeenPerson {
  email: string | null;
  name: string | null;
}

/** An event that is open in Calendar: its popup, or its edit page. */
export interface EventFacts {
  kind: 'event';
  /** Event id without its instance suffix: the same for every instance, whichever calendar it is seen in. */
  seriesKey: string;
  /** `20261006T150000Z` or `20261006` from the id's suffix; null for an event that does not recur. */
  originalStart: string | null;
  title: string | null;
  /** Date and time in the page's own words. */
  when: string | null;
  /** IANA zone in which `when` is written. */
  timeZone: string | null;
  /** null: the page shows no guest list that we can read; []: read, and nobody is invited. */
  guests: SeenPerson[] | null;
  /** `abc-defg-hij` */
  code: string | null;
}

/** Calendar with no event open. */
export interface AgendaFacts {
  kind: 'agenda';
  /** The events in its grid, as it names them (see messaging/eid.ts); tasks and what does not decode may be among them. */
  eids: string[];
}

export type CallPhase = 'lobby' | 'waiting' | 'inCall' | 'left';

/** A Meet call. */
export interface CallFacts {
  kind: 'call';
  code: string | null;
  title: string | null;
  phase: CallPhase | null;
  people: SeenPerson[];
}

/** A page of the host that holds no meeting (Meet's home, Calendar's settings). */
export interface NoMeetingFacts {
  kind: 'none';
}

/** It looks like a meeting, but the page could not be read. `missing` names the fact that was not found. */
export interface UnreadableFacts {
  kind: 'unreadable';
  missing: 'event' | 'eventId' | 'code';
}

export type MeetingFacts = EventFacts | AgendaFacts | CallFacts | NoMeetingFacts | UnreadableFacts;

export interface PageFacts {
  site: 'calendar' | 'meet';
  /** The signed-in address, if the page shows it. */
  own: string | null;
  meeting: MeetingFacts;
}

/** What a content script needs of the page it runs in. Each site has one (`calendar/mount.ts`, `meet/mount.ts`). */
export interface HostPage {
  site: PageFacts['site'];
  /** Calls back with what the page shows, and whenever that has changed: in-page navigation and late-loading content are seen. Never forces layout. */
  follow(changed: (facts: PageFacts) => void, signal: AbortSignal): void;
  /**
   * Gives the sidebar its place: `width` CSS px at the inline end, 0 when it is closed. Returns the side and insets to
   * use now; `moved` is called with others when the page turns out differently later (it did not give way, its own
   * panel opened on our side). The next call replaces the earlier one; aborting `signal` gives the page its room back.
   */
  makeRoom(width: number, moved?: (place: FramePlace) => void, signal?: AbortSignal): FramePlace;
}

/** Where the frame may be drawn, in CSS px from the viewport's edges. */
export interface FramePlace {
  side: 'left' | 'right';
  top: number;
  bottom: number;
}
