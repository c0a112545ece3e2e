// The planner of nudges: what to show now, what to pass over, and when to look again. It decides by what it is told, and changes nothing.
import type { Commitment } from './commitment';
import { localDateOf } from './local-date';
import { nudgesOf } from './nudged';
import { wasShown } from './notification';
import type { Notification, NudgeKind, Suppression } from './notification';
import type { Id, Instant, KeptRecord, LocalDate } from './record';
import { popupSections } from './popup-sections';
import type { Nudging } from './nudging-usual';
import { isOnWeekday, isWithin, momentOn, nextMomentAt } from './working-time';

/** A commitment is brought up so often, as long as its date and its owner stay; then it needs a conversation. */
export const mostNudges = 3;

/** How long before a meeting its line comes, in ms. */
export const beforeMeeting = 10 * 60_000;

/** A meeting of a known series that is still to come. */
export interface Upcoming {
  instanceId: Id;
  title: string;
  startsAt: Instant;
  /** Mine, open, on its table. */
  commitments: readonly Commitment[];
}

/** A coaching log that wants to be looked at again. */
export interface FollowUp {
  logId: Id;
  on: LocalDate;
}

export interface NudgeFacts {
  nudging: Nudging;
  /** null before first run: then nothing is mine. */
  meId: Id | null;
  /** Mine and open; others do no harm. */
  commitments: readonly Commitment[];
  /** Until when each snoozed commitment stays hidden. */
  snoozed: ReadonlyMap<Id, Instant>;
  meetings: readonly Upcoming[];
  followUps: readonly FollowUp[];
  /** What came before. */
  known: readonly Notification[];
}

/** What goes on while it is decided. */
export interface Circumstances {
  /** A call is live in this browser. */
  inCall: boolean;
  presenting: boolean;
}

export interface Decision extends Pick<Notification, 'kind' | 'key' | 'on' | 'commitmentIds'> {
  logIds: Id[];
  /** When it was due. */
  at: Date;
  /** null: show it. Else it is passed over, and will not be queued. */
  suppressedBecause: Suppression | null;
}

export interface NudgePlan {
  decisions: Decision[];
  /** When there is next something to decide, as far as known now. */
  wakeAt: Date;
}

type Occasion = Omit<Decision, 'suppressedBecause'>;

/** Every occasion is decided once: shown or passed over, it is then `known`, unless the worker ended before it was shown (`planned`). */
export function planNudges(facts: NudgeFacts, now: Date, circumstances: Circumstances): NudgePlan {
  const occasions = [...ofTheDay(facts, now), ...ofMeetings(facts, now)];
  return {
    decisions: [
      ...occasions.map((occasion) => ({ ...occasion, suppressedBecause: suppression(occasion, facts.nudging, now, circumstances) })),
      ...leftOver(facts.known, occasions),
    ],
    wakeAt: wakeAt(facts, now),
  };
}

/** The decision as it is kept, before anything is asked to show it. */
export function decided({ kind, key, on, commitmentIds, logIds, suppressedBecause }: Decision, fresh: KeptRecord): Notification {
  const about = { ...fresh, kind, key, on, commitmentIds, logIds, shownAt: null };
  return suppressedBecause === null ? { ...about, status: 'planned' } : { ...about, status: 'skipped', skippedFor: suppressedBecause };
}

/** Digest and follow-ups come once a day, together, at the time of the digest or as soon after it as the browser runs. */
function ofTheDay(facts: NudgeFacts, now: Date): Occasion[] {
  const today = localDateOf(now);
  const at = momentOn(today, facts.nudging.digestAt);
  if (now < at) return [];
  const about = { key: today, on: today, at };
  const digest: Occasion = { ...about, kind: 'digest', commitmentIds: toBringUp(facts, now).map(({ id }) => id), logIds: [] };
  const followUp: Occasion = { ...about, kind: 'followUp', commitmentIds: [], logIds: dueFollowUps(facts, today) };
  if (!isDecided(facts.known, digest)) return followUp.logIds.length > 0 && !isDecided(facts.known, followUp) ? [digest, followUp] : [digest];
  // The day is decided; its follow-up only if that was begun and not finished.
  return isPlanned(facts.known, followUp) ? [followUp] : [];
}

function toBringUp({ commitments, meId, snoozed, known }: NudgeFacts, now: Date): Commitment[] {
  const today = localDateOf(now);
  const { overdue, dueToday } = popupSections(commitments, { today, meId, snoozed, now });
  return [...overdue, ...dueToday].filter((commitment) => nudgesOf(commitment, known).length < mostNudges);
}

/** Those that were not answered yet, each as often as a commitment is brought up. */
function dueFollowUps({ followUps, known }: NudgeFacts, today: LocalDate): Id[] {
  return followUps.filter(({ logId, on }) => {
    const nudges = known.filter((one) => one.kind === 'followUp' && wasShown(one) && one.on >= on && one.logIds?.includes(logId));
    return on <= today && nudges.length < mostNudges && nudges.every(({ status }) => status !== 'answered');
  }).map(({ logId }) => logId);
}

function ofMeetings({ meetings, nudging, known }: NudgeFacts, now: Date): Occasion[] {
  if (!nudging.kinds.beforeMeeting) return [];
  return meetings.flatMap(({ instanceId, startsAt, commitments }) => {
    const start = new Date(startsAt);
    const at = new Date(start.getTime() - beforeMeeting);
    const about = { kind: 'beforeMeeting' as const, key: instanceId, on: localDateOf(start), at, commitmentIds: commitments.map(({ id }) => id), logIds: [] };
    return commitments.length > 0 && at <= now && now < start && !isDecided(known, about) ? [about] : [];
  });
}

/** What was to be shown and is not due any more: the browser ended, and its day or its meeting went by. */
function leftOver(known: readonly Notification[], occasions: readonly Occasion[]): Decision[] {
  return known.filter((one) => one.status === 'planned' && !isDecided(known, one) && !occasions.some(isSame(one))).map(({ kind, key, on, commitmentIds, logIds }) =>
    ({ kind, key, on, commitmentIds, logIds: logIds ?? [], at: momentOn(on, '00:00'), suppressedBecause: 'over' }));
}

function suppression({ kind, commitmentIds, logIds }: Occasion, nudging: Nudging, now: Date, { inCall, presenting }: Circumstances): Suppression | null {
  if (!nudging.kinds[kind]) return 'off';
  if (commitmentIds.length + logIds.length === 0) return 'nothing';
  if (!isOnWeekday(localDateOf(now), nudging.workingDays)) return 'notWorkingDay';
  if (!isWithin(nudging.workingHours, now)) return 'outsideHours';
  if (nudging.quietHours && isWithin(nudging.quietHours, now)) return 'quietHours';
  if (nudging.mutedUntil !== null && Date.parse(nudging.mutedUntil) > now.getTime()) return 'muted';
  if (presenting) return 'presenting';
  return inCall ? 'inCall' : null;
}

function wakeAt({ meetings, nudging }: NudgeFacts, now: Date): Date {
  const starts = nudging.kinds.beforeMeeting ? meetings.map(({ startsAt }) => Date.parse(startsAt) - beforeMeeting) : [];
  return new Date(Math.min(nextMomentAt(nudging.digestAt, now).getTime(), ...starts.filter((start) => start > now.getTime())));
}

type Named = { kind: NudgeKind; key: string };

const isSame = (left: Named) => (right: Named) => left.kind === right.kind && left.key === right.key;

function isDecided(known: readonly Notification[], occasion: Named): boolean {
  return known.filter(isSame(occasion)).some(({ status }) => status !== 'planned');
}

function isPlanned(known: readonly Notification[], occasion: Named): boolean {
  return known.some((one) => one.status === 'planned' && isSame(occasion)(one));
}
