// The meeting that the popup stands in: the one that runs, else the next. What is captured in the popup goes there.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { isHuman, isOneToOne } from '../domain/meeting';
import type { Guest } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { Id, LocalDate } from '../domain/record';
import { lookAhead, lookBack, runningOrNext } from '../domain/running';
import { heldBetween, theMeeting } from '../store/queries/meetings';
import { withOpen } from './agenda';
import type { AgendaMeeting } from './agenda';
import type { CaptureTarget } from './capture-target';
import { guestViews } from './guests';

export interface PopupMeeting extends AgendaMeeting {
  guests: Guest[];
  /** Local day of the instance after this one. */
  nextOn: LocalDate | null;
}

/** null: none runs, and none is known in the next twelve hours. */
export async function popupMeeting(now: Date, meId: Id | null, today: LocalDate): Promise<PopupMeeting | null> {
  const held = await heldBetween(new Date(now.getTime() - lookBack).toISOString(), new Date(now.getTime() + lookAhead + 1).toISOString());
  const chosen = runningOrNext(held.map(({ instance }) => instance), now);
  const [meeting] = await withOpen(held.filter(({ instance }) => instance === chosen), meId, today);
  if (!meeting) return null;
  const view = await theMeeting(meeting.seriesId, meeting.instanceId, now);
  return { ...meeting, guests: chosen?.guests ?? [], nextOn: view?.nextOn ?? null };
}

/** Where the popup's line goes: into the meeting, as if it had been captured beside it. */
export function popupTarget(meeting: PopupMeeting | null, people: readonly Person[], goals: CaptureTarget['goals']): CaptureTarget {
  const guests = guestViews(meeting?.guests.filter(isHuman) ?? [], [], people);
  return {
    seriesId: meeting?.seriesId ?? null, instanceId: meeting?.instanceId ?? null,
    oneToOne: isOneToOne(meeting?.guests ?? []), guestIds: new Set(guests.flatMap((guest) => guest.person?.id ?? [])),
    goals, nextMeetingOn: meeting?.nextOn ?? null,
  };
}

/** The time, a few times a minute: a meeting begins and ends while the popup is open. */
export function createClock(end: AbortSignal): ReadonlySignal<Date> {
  const now = signal(new Date());
  const timer = setInterval(() => { now.value = new Date(); }, 15_000);
  end.addEventListener('abort', () => clearInterval(timer));
  return now;
}
