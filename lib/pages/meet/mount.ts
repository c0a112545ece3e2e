// Google Meet as Kept sees it: follows it and makes room. Runs in the content script.
import { createFollowers } from '../followers';
import type { HostPage } from '../page';
import { followMeet } from './follow';
import { createRoom } from './room';

/** The page's facts and room. Nothing starts before `follow` or `makeRoom`; both end with their signal. Works from document_start on. */
export function createMeetPage(document: Document): HostPage {
  return {
    site: 'meet',
    follow: createFollowers((report, signal) => followMeet(document, report, signal)),
    makeRoom: createRoom(document),
  };
}
