// Everything that crosses from one context to another. Types only, so that content scripts stay small.
import type { PageFacts } from '../pages/page';

/** To the background, by `runtime.sendMessage`. */
export type ToBackground =
  /** A content script is about to open the frame with this one-time nonce. Answer: nothing. */
  | { type: 'frameOpening'; nonce: string }
  /** A frame loads, and will be greeted soon: what was announced in its tab? Answer: `Announced`. */
  | { type: 'frameLoads' }
  /** The frame was greeted with this nonce: is it genuine in its tab? It is good once. Answer: `ClaimAnswer`. */
  | { type: 'frameClaims'; nonce: string }
  /** A page is loading, or a hotkey seems to be on its way: be awake when it comes. Answer: which keys are assigned, `Chord[]`. */
  | { type: 'wake' }
  /** Something was written: badge and alarms may have to change. Answer: nothing. */
  | { type: 'committed' }
  /** Which keys did the browser assign? Answer: `ShortcutsAnswer`. */
  | { type: 'shortcuts' }
  /** Open a page of ours in a tab, at a place in it (`#/goals`; '': its beginning). Answer: nothing. */
  | { type: 'openTab'; page: OwnPage; place: string }
  /** Open these commitments in a tab. Answer: nothing. */
  | { type: 'openItem'; commitmentIds: string[] }
  /** Does the browser show our notifications? Answer: `boolean`. */
  | { type: 'notificationsAllowed' };

export type OwnPage = 'sidebar.html' | 'popup.html' | 'welcome.html' | 'dashboard.html';

export interface Announced {
  /** What nobody claimed yet. */
  nonces: string[];
  /** The tab the frame is in; null when it is none of ours. */
  tabId: number | null;
}

export interface ClaimAnswer {
  genuine: boolean;
  /** The tab the frame is in; null when it is not genuine. */
  tabId: number | null;
}

export interface Shortcut {
  command: Command;
  /** As the browser writes it, "Alt+Shift+K"; '' when it assigned none. */
  keys: string;
}

export interface ShortcutsAnswer {
  shortcuts: Shortcut[];
}

export type Command = 'capture' | 'toggle-sidebar';

/** From the background to a content script, by `tabs.sendMessage`. */
export interface ToContent {
  type: 'command';
  command: Command;
  /** The same for one press, which may be told more than once. */
  press: number;
}

/** A content script's answer to `ToContent`. Without it the message was lost, as a page that is just loading loses it. */
export interface ContentAnswer {
  heard: true;
}

/** The first message the frame gets; the port is transferred with it. */
export interface Greeting {
  kept: 'greeting';
  nonce: string;
}

export type FocusTarget = 'capture' | 'list';

/** Content script to frame, over the port. */
export type ToFrame =
  | { type: 'page'; facts: PageFacts; dark: boolean | null }
  /** The sidebar is shown; `focus` says where keys shall go, null: leave the focus alone. */
  | { type: 'shown'; focus: FocusTarget | null }
  | { type: 'hidden' }
  /** Keys typed while the page still had the focus, in order (`KeyboardEvent.key`). */
  | { type: 'keys'; keys: string[] }
  /** No more keys will come this way: the frame has the focus. */
  | { type: 'keysEnd' };

/** Frame to content script, over the port. */
export type ToHost =
  /** Drawn, and its listeners are set: it may be shown and given keys. */
  | { type: 'ready' }
  /** The frame heard a global hotkey itself (Chromium), which works while the background sleeps. The background tells the same one. */
  | { type: 'command'; command: Command }
  | { type: 'close' }
  /** Give the focus back to what had it. */
  | { type: 'focusBack' }
  /** No handle and no sidebar until another meeting is in front. */
  | { type: 'hideForMeeting' }
  /** While presenting the frame shows nothing but a dot: it needs no more room than that. */
  | { type: 'shield'; on: boolean };
