// Follows a call with a slow poll: Meet's page changes all the time, and nearly nothing of it concerns us.
import type { Report } from '../news';
import { ownAddress } from '../own-address';
import type { CallFacts, CallPhase, MeetingFacts } from '../page';
import { startPulse } from '../pulse';
import { readCall } from './read';
import { CALL_PATH, MARKS } from './selectors';

/** In a call nothing of ours changes by the second. */
const CALM = 2000;
const SLOW = 1000;
const QUICK = 250;
/** Quick looks after a click, a change, or a new address. */
const QUICK_LOOKS = 8;
/** Looks that must agree before the call counts as left: Meet rebuilds its page when the connection breaks. */
const LEFT_LOOKS = 3;
const LEFT_LOOK = 400;
const OWN_LOOKS = 10;
/** Calm looks between two full readings, as long as the same devices are there. */
const LIGHT_LOOKS = 4;

interface Memory {
  path: string;
  wasInCall: boolean;
  leftLooks: number;
  /** What the page showed at the last reading, before it is weighed against what was known. */
  shown: CallPhase | null;
  last: CallFacts | null;
}

const fresh = (path: string): Memory => ({ path, wasInCall: false, leftLooks: 0, shown: null, last: null });

/** The facts, with what only time can tell: "left" must hold, and what was known stays known while the page is rebuilt. */
function readWithMemory(document: Document, memory: Memory): CallFacts {
  const facts = readCall(document, memory.path, memory.wasInCall);
  memory.shown = facts.phase;
  memory.leftLooks = facts.phase === 'left' ? memory.leftLooks + 1 : 0;
  if (facts.phase === 'inCall') memory.wasInCall = true;
  const unsettled = (facts.phase === 'left' && memory.leftLooks < LEFT_LOOKS) || (facts.phase === null && memory.wasInCall);
  if (unsettled && memory.last !== null) return memory.last;
  memory.last = { ...facts, code: facts.code ?? memory.last?.code ?? null, title: facts.title ?? memory.last?.title ?? null };
  return memory.last;
}

/** Changes when somebody comes or goes, or the call's bar is gone; costs a tenth of a reading. */
function outline(document: Document): string {
  const devices = document.querySelectorAll(MARKS.people[0]);
  const last = devices[devices.length - 1]?.getAttribute('data-participant-id') ?? '';
  return `${document.getElementById('browser-extension-center-buttons') !== null} ${devices.length} ${last}`;
}

/** Reports what Meet shows until `signal` aborts. */
export function followMeet(document: Document, report: Report, signal: AbortSignal): void {
  let memory = fresh('');
  let quick = QUICK_LOOKS;
  let ownLooks = OWN_LOOKS;
  let own: string | null = null;
  let written = '';
  let light = 0;
  let seen = '';

  const unchanged = (): boolean => {
    const now = outline(document);
    const calm = quick === 0 && light > 0 && now === seen && memory.shown === 'inCall';
    light = calm ? light - 1 : LIGHT_LOOKS;
    seen = now;
    return calm;
  };
  const meeting = (): MeetingFacts => {
    if (!CALL_PATH.test(memory.path)) return { kind: 'none' };
    const facts = readWithMemory(document, memory);
    // Only a nickname's address holds no code; without one the call joins no event.
    return facts.phase === 'inCall' && facts.code === null ? { kind: 'unreadable', missing: 'code' } : facts;
  };
  const rhythm = (facts: MeetingFacts): number => {
    if (memory.wasInCall && memory.shown !== memory.last?.phase) return LEFT_LOOK;
    if (quick > 0) {
      quick -= 1;
      return QUICK;
    }
    return facts.kind === 'call' && facts.phase === 'inCall' ? CALM : SLOW;
  };
  const hasten = (): void => {
    quick = Math.max(quick, 3);
    pulse.soon(QUICK);
  };
  const beat = (): number => {
    if (document.body === null) return QUICK;
    const { pathname } = document.location;
    if (pathname !== memory.path) {
      memory = fresh(pathname);
      quick = QUICK_LOOKS;
    }
    if (unchanged()) return CALM;
    if (own === null && ownLooks-- > 0) own = ownAddress(document);
    const facts = meeting();
    const phase = facts.kind === 'call' ? `${facts.phase} ${facts.people.length}` : '';
    if (phase !== written) quick = Math.max(quick, 4);
    written = phase;
    report({ site: 'meet', own, meeting: facts });
    return rhythm(facts);
  };
  document.addEventListener('click', hasten, { capture: true, passive: true, signal });
  const pulse = startPulse(document, beat, signal);
}
