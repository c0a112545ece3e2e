// Google Calendar as Kept sees it: reads, follows and makes room. Runs in the content script.
import { createFollowers } from '../followers';
import { ownAddress } from '../own-address';
import type { HostPage, MeetingFacts, PageFacts } from '../page';
import { hiddenByAttributes } from '../sight';
import { readChips } from './chips';
import { isEditPath, readEditPage } from './edit-page';
import { followCalendar } from './follow';
import { findPopup } from './popup';
import { readEvent } from './read';
import { createRoom } from './room';
import { isApp } from './screen';

function readMeeting(document: Document): MeetingFacts {
  const { location } = document;
  if (isEditPath(location.pathname)) return readEditPage(document, location);
  if (!isApp(location.pathname)) return { kind: 'none' };
  const { popup, unsure } = findPopup(document, { sees: (element) => !hiddenByAttributes(element) });
  if (unsure === 'several') return { kind: 'unreadable', missing: 'event' };
  const { facts, mixed, foreign } = popup === null ? { facts: null, mixed: false, foreign: true } : readEvent(popup);
  if (facts !== null && !mixed) return facts;
  return foreign ? { kind: 'agenda', chips: readChips(document) } : { kind: 'unreadable', missing: 'eventId' };
}

function readPage(document: Document): PageFacts {
  return { site: 'calendar', own: ownAddress(document), meeting: readMeeting(document) };
}

/** The page's facts and room. Nothing starts before `follow` or `makeRoom`; both end with their signal. Works from document_start on. */
export function createCalendarPage(document: Document): HostPage {
  const followers = createFollowers((report, signal) => followCalendar(document, report, signal));
  return {
    site: 'calendar',
    read: () => followers.last() ?? readPage(document),
    follow: followers.add,
    makeRoom: createRoom(document),
  };
}
