// "What would I get this week": the planner itself, run ahead over days on which nobody changes anything and no call is live.
import { localDateOf, plusDays } from './local-date';
import type { Notification, NudgeKind, Suppression } from './notification';
import { nudgeText } from './nudge-text';
import type { NudgeText } from './nudge-text';
import { decided, planNudges } from './nudging';
import type { Decision, NudgeFacts } from './nudging';
import type { Id, LocalDate } from './record';
import { momentOn } from './working-time';

export interface Preview extends NudgeText {
  at: Date;
  kind: NudgeKind;
  /** Commitments, or for a follow-up the coaching logs. */
  itemIds: Id[];
  /** It would not come, and why. */
  suppressedBecause?: Suppression;
}

const calm = { inCall: false, presenting: false };

/**
 * The nudges of the seven days from `weekFrom`, from `now` on, earliest first; what has nothing to say or is switched off is left out.
 * `facts` must hold the commitments and meetings of the whole week.
 */
export function previewOf(weekFrom: LocalDate, facts: NudgeFacts, now: Date): Preview[] {
  const until = momentOn(plusDays(weekFrom, 7), '00:00');
  const previews: Preview[] = [];
  let known = facts.known;
  let at = new Date(Math.max(now.getTime(), momentOn(weekFrom, '00:00').getTime()));
  while (at < until) {
    const { decisions, wakeAt } = planNudges({ ...facts, known }, at, calm);
    previews.push(...decisions.flatMap((decision) => previewed(decision, facts, at)));
    known = [...known, ...decisions.map((decision) => asHappened(decision, at))];
    at = wakeAt;
  }
  return previews;
}

function previewed({ kind, key, commitmentIds, logIds, suppressedBecause }: Decision, { commitments, meetings }: NudgeFacts, at: Date): Preview[] {
  if (suppressedBecause === 'off') return [];
  const meeting = meetings.find(({ instanceId }) => instanceId === key);
  const named = [...commitments, ...meeting?.commitments ?? []].filter(({ id }) => commitmentIds.includes(id));
  const about = [...new Map(named.map((commitment) => [commitment.id, commitment])).values()];
  const said = nudgeText({ kind, commitments: about, followUps: logIds.length, meetingTitle: meeting?.title ?? null }, localDateOf(at));
  return said ? [{ ...said, at, kind, itemIds: [...commitmentIds, ...logIds], ...(suppressedBecause && { suppressedBecause }) }] : [];
}

function asHappened(decision: Decision, at: Date): Notification {
  const row = decided(decision, { id: '', createdAt: at.toISOString(), deletedAt: null });
  return row.status === 'planned' ? { ...row, status: 'shown', shownAt: at.toISOString() } : row;
}
