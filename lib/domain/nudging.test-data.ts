// What the planner of nudges is told in tests: a plain working day of Dana's, and what came before.
import { commitment, dana, idOf } from './commitment.test-data';
import type { Notification } from './notification';
import type { Decision, NudgeFacts } from './nudging';
import { decided } from './nudging';
import { usualNudging } from './nudging-usual';

export const calm = { inCall: false, presenting: false };

/** Nothing due, no meeting, nothing before. */
export function facts(set: Partial<NudgeFacts> = {}): NudgeFacts {
  return { nudging: usualNudging, meId: dana, commitments: [], snoozed: new Map(), meetings: [], followUps: [], known: [], ...set };
}

/** A digest that was shown at nine on that day about these commitments. */
export function shown(on: string, commitmentIds: readonly string[], set: Partial<Notification> = {}): Notification {
  const at = new Date(`${on}T09:00:00`).toISOString();
  return { id: idOf(7000), createdAt: at, deletedAt: null, kind: 'digest', key: on, on, status: 'shown', shownAt: at, commitmentIds: [...commitmentIds], ...set };
}

/** The row that a decision leaves once it was carried out at that time. */
export function carriedOut(decision: Decision, at: Date): Notification {
  const row = decided(decision, { id: idOf(7001), createdAt: at.toISOString(), deletedAt: null });
  return row.status === 'planned' ? { ...row, status: 'shown', shownAt: at.toISOString() } : row;
}

/** Dana's, due on that day. */
export const dueOn = (day: string, set: Parameters<typeof commitment>[0] = {}) => commitment({ dueOn: day, firstDueOn: day, ...set });
