// The meeting that the popup stands in: the one that runs, else the next. What is captured in the popup goes there.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { isHuman, isOneToOne } from '../domain/meeting';
import type { Guest } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { Id, LocalDate } from '../domain/record';
import { theMeeting } from '../store/queries/meetings';
import type { Held } from '../store/queries/meetings';
import { meetingNow } from '../store/queries/popup';
import { withOpen } from './agenda';
import type { AgendaMeeting } from './agenda';
import type { CaptureTarget } from './capture-target';
import { guestViews, strangersAmong } from './guests';
import type { createNewcomers } from './guests';

export interface PopupMeeting extends AgendaMeeting {
  guests: Guest[];
  /** Local day of the instance after this one. */
  nextOn: LocalDate | null;
}

/** null: none runs, and none is known in the next twelve hours. */
export async function popupMeeting(now: Date, meId: Id | null, today: LocalDate): Promise<PopupMeeting | null> {
  const held = await meetingNow(now);
  return held && meetingInDetail(held, now, meId, today);
}

/** With how much is open in it. */
export async function meetingInDetail(held: Held, now: Date, meId: Id | null, today: LocalDate): Promise<PopupMeeting | null> {
  const [[meeting], view] = await Promise.all([withOpen([held], meId, today), theMeeting(held.series.id, held.instance.id, now)]);
  return meeting ? { ...meeting, guests: held.instance.guests, nextOn: view?.nextOn ?? null } : null;
}

/** Where the popup's line goes: into the meeting, as if it had been captured beside it. */
export function popupTarget(meeting: PopupMeeting | null, people: readonly Person[], goals: CaptureTarget['goals'], newcomers: ReturnType<typeof createNewcomers>): CaptureTarget {
  const guests = guestViews(meeting?.guests.filter(isHuman) ?? [], [], people);
  return {
    seriesId: meeting?.seriesId ?? null, instanceId: meeting?.instanceId ?? null,
    oneToOne: isOneToOne(meeting?.guests ?? []), guestIds: new Set(guests.flatMap((guest) => guest.person?.id ?? [])),
    newcomers: newcomers(strangersAmong(guests, meeting?.guests ?? [])),
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
