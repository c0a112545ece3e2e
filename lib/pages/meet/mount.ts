// Google Meet as Kept sees it: reads, follows and makes room. Runs in the content script.
import { createFollowers } from '../followers';
import { ownAddress } from '../own-address';
import type { HostPage, PageFacts } from '../page';
import { followMeet } from './follow';
import { readCall } from './read';
import { createRoom } from './room';
import { CALL_PATH } from './selectors';

function readPage(document: Document): PageFacts {
  const { pathname } = document.location;
  const meeting = CALL_PATH.test(pathname) ? readCall(document, pathname) : ({ kind: 'none' } as const);
  return { site: 'meet', own: ownAddress(document), meeting };
}

/** The page's facts and room. Nothing starts before `follow` or `makeRoom`; both end with their signal. Works from document_start on. */
export function createMeetPage(document: Document): HostPage {
  const followers = createFollowers((report, signal) => followMeet(document, report, signal));
  return {
    site: 'meet',
    read: () => followers.last() ?? readPage(document),
    follow: followers.add,
    makeRoom: createRoom(document),
  };
}
