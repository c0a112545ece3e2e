// The event's own page, /r/eventedit/<eid>. Reconstructed from what other extensions rely on; never captured since 2023.
import { firstFound } from '../found';
import type { MeetingFacts } from '../page';
import { MAX_TITLE, plain } from '../text';
import { eidToIdentity, isTask } from '../../messaging/eid';
import { guestsIn } from './guests';
import { EDIT_CODE, EDIT_PATH, EDIT_ROOT, EDIT_TITLE_INPUTS } from './selectors';

/** True for the edit page of an existing or a new event. */
export function isEditPath(path: string): boolean {
  return EDIT_PATH.test(path);
}

function titleIn(document: Document): string | null {
  for (const css of EDIT_TITLE_INPUTS) {
    const input = document.querySelector<HTMLInputElement>(css);
    if (input !== null) return plain(input.value, MAX_TITLE);
  }
  return null;
}

/** Reads it. A new event, or a copy, has no id yet: that is no meeting. */
export function readEditPage(document: Document, url: { pathname: string; search: string }): MeetingFacts {
  const segment = EDIT_PATH.exec(url.pathname)?.[1]?.replace(/\/$/, '') ?? '';
  const eid = segment !== '' ? segment : new URLSearchParams(url.search).get('eid');
  if (eid === null || eid === '' || /^(copy|duplicate)(\/|$)/.test(eid)) return { kind: 'none' };
  const identity = eidToIdentity(decodable(eid));
  if (identity === null) return isTask(decodable(eid)) ? { kind: 'none' } : { kind: 'unreadable', missing: 'eventId' };
  const root = document.querySelector(EDIT_TITLE_INPUTS.join())?.closest(EDIT_ROOT) ?? document;
  return {
    kind: 'event',
    ...identity,
    title: titleIn(document),
    when: null,
    timeZone: null,
    guests: guestsIn(root).guests,
    code: firstFound(root, EDIT_CODE),
  };
}

function decodable(eid: string): string {
  try {
    return decodeURIComponent(eid);
  } catch {
    return eid;
  }
}
