// Follows Calendar as its user moves about: a slow poll asks for little, clicks and the open popup's changes hasten it.
import type { Report } from '../followers';
import type { MeetingFacts } from '../page';
import { startPulse } from '../pulse';
import { createSight } from '../sight';
import { createAgenda } from './agenda';
import { rememberClicks } from './clicked';
import { isEditPath, readEditPage } from './edit-page';
import { chipDialogs, findPopup } from './popup';
import { readEvent } from './read';
import { isApp, viewOf } from './screen';
import { createSettler } from './settle';
import { watchPopup } from './watched-popup';

const SLOW = 200;
const EDIT = 500;
/** A popup is read when it has been still for this long, ms. */
const STILL = 40;
/** … or has kept changing for this long. */
const RESTLESS = 200;
/** After a click: when to look. */
const HINTED = 30;

/** Reports what Calendar shows until `signal` aborts. */
export function followCalendar(document: Document, report: Report, signal: AbortSignal): void {
  const settler = createSettler();
  let view = '';
  let open: MeetingFacts | null = null;
  let dirtySince: number | null = null;
  let hintsLeft = 0;
  let dialogs: Element[] = [];

  const dirty = (): void => {
    dirtySince ??= performance.now();
    pulse.soon(STILL);
  };
  const hinted = (): void => {
    hintsLeft = 6;
    pulse.soon(HINTED);
  };
  const watched = watchPopup(dirty, signal);
  const sight = createSight(() => pulse.soon(0), signal);
  const clicked = rememberClicks(document, hinted, signal);
  const tell = (): void => {
    const meeting = open ?? (isApp(document.location.pathname) ? { kind: 'agenda' as const, chips: agenda.chips() } : { kind: 'none' as const });
    report({ site: 'calendar', own: agenda.own(), meeting });
  };
  const agenda = createAgenda(document, () => open !== null, tell, signal);

  const show = (meeting: MeetingFacts | null): void => {
    if (meeting === null && open === null) return;
    open = meeting;
    tell();
  };

  /** Reads the open popup once it is still; returns when to look again. */
  const readPopup = (popup: Element, now: number): number => {
    if (dirtySince === null) return SLOW;
    const still = watched.still(now);
    if (still < STILL - 5 && now - dirtySince < RESTLESS) return STILL - still;
    dirtySince = null;
    const reading = readEvent(popup, clicked.event(now));
    if (reading.foreign) {
      show(null);
      return SLOW;
    }
    const { facts, again } = settler.consider(reading, still);
    if (facts !== null) show(facts);
    if (again === null) return SLOW;
    dirtySince = now;
    return again;
  };

  const beat = (now: number): number => {
    if (document.body === null) return SLOW;
    const { location } = document;
    const shown = viewOf(document);
    if (shown !== view) {
      view = shown;
      agenda.viewChanged();
      tell();
    }
    if (isEditPath(location.pathname)) {
      watched.watch(null);
      show(readEditPage(document, location));
      return EDIT;
    }
    const { popup, unsure } = findPopup(document, sight, dialogs);
    watched.watch(popup);
    if (popup !== null) return readPopup(popup, now);
    if (unsure === 'wait') return HINTED;
    dirtySince = null;
    show(unsure === 'several' ? { kind: 'unreadable', missing: 'event' } : null);
    if (hintsLeft === 0) return SLOW;
    hintsLeft -= 1;
    // Only now, after a click on a chip that opened nothing we know: look through the page for a dialog.
    if (hintsLeft === 0 && clicked.event(now) !== null) dialogs = chipDialogs(document);
    return hintsLeft === 0 ? 0 : HINTED;
  };
  const pulse = startPulse(document, beat, signal);
}
