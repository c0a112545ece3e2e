// Google Meet as Kept sees it: follows it and makes room. Runs in the content script.
import { onlyNews } from '../news';
import type { HostPage } from '../page';
import { followMeet } from './follow';
import { createRoom } from './room';

/** The page's facts and room. Nothing starts before `follow` or `makeRoom`; both end with their signal. Works from document_start on. */
export function createMeetPage(document: Document): HostPage {
  return {
    site: 'meet',
    follow: (changed, signal) => followMeet(document, onlyNews(changed), signal),
    makeRoom: createRoom(document),
  };
}
