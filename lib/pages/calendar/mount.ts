// Google Calendar as Kept sees it: follows it and makes room. Runs in the content script.
import { onlyNews } from '../news';
import type { HostPage } from '../page';
import { followCalendar } from './follow';
import { createRoom } from './room';

/** The page's facts and room. Nothing starts before `follow` or `makeRoom`; both end with their signal. Works from document_start on. */
export function createCalendarPage(document: Document): HostPage {
  return {
    site: 'calendar',
    follow: (changed, signal) => followCalendar(document, onlyNews(changed), signal),
    makeRoom: createRoom(document),
  };
}
