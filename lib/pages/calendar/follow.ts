// Follows Calendar as its user moves about: clicks, arriving dialogs and the popup's own changes say when to look; a poll for the rest.
import type { Report } from '../news';
import type { MeetingFacts } from '../page';
import { startPulse } from '../pulse';
import { createSight } from '../sight';
import { createAgenda } from './agenda';
import { watchArrivals } from './arrivals';
import { rememberClicks } from './clicked';
import { isEditPath, readEditPage } from './edit-page';
import { chipDialogs, findPopup } from './popup';
import { createPopupReader } from './popup-reader';
import { isApp, viewOf } from './screen';

/** What no event tells: a move within the page, a popup put somewhere new. ms */
const SLOW = 1000;
const EDIT = 500;
/** A dialog that came: it is filled in a moment. */
const FILLED = 40;
/** After a click or a key, while no popup is known yet. */
const HINTS = [60, 90, 150];

/** Reports what Calendar shows until `signal` aborts. */
export function followCalendar(document: Document, report: Report, signal: AbortSignal): void {
  let view = '';
  let open: MeetingFacts | null = null;
  let known: Element | null = null;
  let hints: number[] = [];
  let dialogs: Element[] = [];
  let arrivedAt = Infinity;
  /** The one popup in sight, until anything but its own content may have changed: to look for it anew is a sixth of what a popup costs the page. */
  let inSight: Element | null = null;
  /** Its own content asks for the next look. */
  let asked = false;

  const soon = (ms: number): void => {
    inSight = null;
    pulse.soon(ms);
  };
  const hinted = (): void => {
    if (known?.isConnected) return;
    hints = [...HINTS];
    soon(hints[0] ?? SLOW);
  };
  // An opening popup also changes, a closing one only goes out of sight.
  const sight = createSight(() => soon(open === null ? FILLED * 3 : FILLED), signal);
  const clicked = rememberClicks(document, hinted, signal);
  const arrivals = watchArrivals(() => {
    arrivedAt = performance.now();
    soon(FILLED);
  }, signal);
  const reader = createPopupReader((ms) => {
    asked = true;
    pulse.soon(ms);
  }, signal);
  const agenda = createAgenda(document, () => open !== null, () => tell(), signal);

  const tell = (): void => {
    report({ site: 'calendar', own: agenda.own(), meeting: open ?? (isApp(document.location.pathname) ? agenda.facts() : { kind: 'none' }) });
  };
  const show = (meeting: MeetingFacts | null): void => {
    if (meeting === null && open === null) return;
    open = meeting;
    tell();
    if (meeting === null) agenda.uncovered();
  };
  const noteView = (path: string, body: HTMLElement): void => {
    const shown = viewOf(path, body);
    if (shown === view) return;
    view = shown;
    agenda.viewChanged();
    tell();
  };

  const lookAtPopup = (popup: Element, now: number): number => {
    known = popup;
    hints = [];
    arrivals.alsoIn(popup.parentElement);
    const { told, again } = reader.look(popup, () => clicked.event(now), now, Math.min(arrivedAt, now));
    if (told !== null) show(told === 'other' ? null : told);
    return again ?? SLOW;
  };
  const lookForPopup = (unsure: boolean, now: number): number => {
    reader.closed();
    show(unsure ? { kind: 'unreadable', missing: 'event' } : null);
    if (hints.shift() === undefined) return SLOW;
    // A chip was clicked and nothing we know came of it: only now look through the page for a dialog.
    if (hints.length === 0 && clicked.event(now) !== null) dialogs = chipDialogs(document);
    return hints[0] ?? (dialogs.length > 0 ? 0 : SLOW);
  };

  const beat = (now: number): number => {
    const sure = asked ? inSight : null;
    asked = false;
    if (sure !== null) return lookAtPopup(sure, now);
    const { body, location } = document;
    if (body === null) return HINTS[0] ?? SLOW;
    const path = location.pathname;
    arrivals.alsoIn(body);
    // What stands behind an open event is looked at when it is closed.
    if (open === null) noteView(path, body);
    if (isEditPath(path)) {
      reader.closed();
      show(readEditPage(document, location));
      return EDIT;
    }
    const { popup, unsure } = findPopup(document, sight, dialogs);
    inSight = popup;
    if (popup !== null) return lookAtPopup(popup, now);
    return unsure === 'wait' ? FILLED : lookForPopup(unsure === 'several', now);
  };
  const pulse = startPulse(document, beat, signal);
}
