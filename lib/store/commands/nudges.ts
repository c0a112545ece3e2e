// What becomes of a reminder: planned, shown, answered, or passed over. Nothing of it is history, and nothing of it wakes anybody.
import { changed, made, nothing, together, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import { complete } from '../../domain/closing';
import { localDateOf } from '../../domain/local-date';
import type { Notification } from '../../domain/notification';
import { decided } from '../../domain/nudging';
import type { Decision } from '../../domain/nudging';
import type { Id } from '../../domain/record';
import { nudgingOf } from '../../domain/nudging-usual';
import { tomorrowMorning } from '../../domain/snooze';
import { notificationOf, snoozed } from '../queries/nudges';
import { existing, living, ownSettings } from '../rows';
import { db } from '../db';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** How long a reminder waits for an open sidebar to show it, in ms. */
export const sidebarPatience = 5000;

/**
 * Keeps what was decided, in one transaction. What is there already stays as it is, unless it was planned and not shown.
 * @param sidebarOpen a sidebar is asked first; what one did not show within `sidebarPatience` is the browser's
 * @returns those that are to be shown
 */
export async function keepDecisions(decisions: readonly Decision[], sidebarOpen: boolean, now: Date): Promise<Notification[]> {
  if (decisions.length === 0) return [];
  const rows: Notification[] = [];
  await act(['notifications'], async () => {
    rows.length = 0;
    const changes: Change[] = [];
    for (const decision of decisions) {
      const known = await notificationOf(decision);
      const row = known ? again(known, decision) : decided(decision, freshRecord());
      const next = row.status === 'planned' ? { ...row, ...way(row, sidebarOpen, now) } : row;
      rows.push(next);
      changes.push(known ? changed('notifications', known, next) : made('notifications', next));
    }
    return unrecorded(together(...changes));
  });
  return rows.filter(({ status }) => status === 'planned');
}

function again(known: Notification, decision: Decision): Notification {
  if (known.status !== 'planned') return known;
  const { id, createdAt, deletedAt, via, viaSince } = known;
  return { ...decided(decision, { id, createdAt, deletedAt }), ...(via && { via, viaSince }) };
}

function way({ via, viaSince }: Notification, sidebarOpen: boolean, now: Date): Pick<Notification, 'via' | 'viaSince'> {
  const isLate = via === 'sidebar' && now.getTime() - Date.parse(viaSince ?? '') >= sidebarPatience;
  if (via === 'browser' || isLate || !sidebarOpen) return { via: 'browser' };
  return { via: 'sidebar', viaSince: via === 'sidebar' ? viaSince ?? null : now.toISOString() };
}

/** It is on a screen. */
export const markShown = (id: Id, now: Date): Promise<void> =>
  mark(id, (row) => row.status === 'planned' ? { status: 'shown', shownAt: now.toISOString() } : {});

/** The user clicked it: it does not count as ignored. */
export const markAnswered = (id: Id, now: Date): Promise<void> => mark(id, answered(now));

const answered = (now: Date) => ({ status, shownAt }: Notification): Partial<Notification> =>
  status === 'skipped' ? {} : { status: 'answered', shownAt: shownAt ?? now.toISOString() };

/** What is decided on the spot. */
export type NudgeAct = 'done' | 'snooze';

/**
 * Decides about one of those that a reminder names, and keeps that it was answered: both or nothing. Pressed twice it is decided
 * once; what was closed meanwhile stays as it is.
 * @param id of the reminder
 */
export async function answerWith(id: Id, commitmentId: Id, how: NudgeAct, now: Date): Promise<Receipt> {
  return act(['notifications', 'commitments', 'nudges'], async () => together(await decision(commitmentId, how, now), await marked(id, answered(now))));
}

async function decision(commitmentId: Id, how: NudgeAct, now: Date): Promise<Change> {
  const commitment = await existing('commitments', commitmentId);
  if (commitment.status !== 'open') return nothing;
  if (how === 'done') return complete(commitment, localDateOf(now));
  const snoozedUntil = tomorrowMorning(now, nudgingOf(await ownSettings())).toISOString();
  const until = (await snoozed([commitmentId])).get(commitmentId) ?? '';
  return until < snoozedUntil ? made('nudges', { ...freshRecord(), commitmentId, snoozedUntil }) : nothing;
}

/** The browser does not let it be shown, or there is nothing left to be said. */
export const markSkipped = (id: Id, skippedFor: 'refused' | 'nothing'): Promise<void> =>
  mark(id, (row) => row.status === 'planned' ? { status: 'skipped', skippedFor } : {});

/** On the screen it names only these. */
export const markLeft = (id: Id, leftIds: readonly Id[]): Promise<void> => mark(id, () => ({ leftIds: [...leftIds] }));

async function mark(id: Id, decide: (row: Notification) => Partial<Notification>): Promise<void> {
  await act(['notifications'], () => marked(id, decide));
}

async function marked(id: Id, decide: (row: Notification) => Partial<Notification>): Promise<Change> {
  const [row] = living('notifications', (await db.notifications.bulkGet([id])).filter((found) => found !== undefined));
  return row ? unrecorded(changed('notifications', row, decide(row))) : nothing;
}
