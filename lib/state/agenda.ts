// The day without a meeting in front: today's meetings with something open, what of mine is due, and what comes next.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { overdueDays } from '../domain/commitment';
import { plusDays } from '../domain/local-date';
import { seriesTitle } from '../domain/meeting';
import type { Id } from '../domain/record';
import { myOpenUntil, openInSeries } from '../store/queries/commitments';
import type { CommitmentView } from '../store/queries/commitments';
import { instancesBetween, seriesById } from '../store/queries/meetings';
import { live } from './live';
import type { Screen } from './screen';

export interface AgendaMeeting {
  seriesId: Id;
  instanceId: Id;
  title: string;
  startsAt: string;
  /** "10:00" */
  time: string;
  open: number;
  mine: number;
  mineOverdue: number;
}

export interface AgendaView {
  /** By start. Those with nothing open are left out. */
  meetings: AgendaMeeting[];
}

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Meetings that start in `[from, until)` with what is open in them. */
export async function meetingsWithOpen(from: Date, until: Date, meId: Id | null, today: string): Promise<AgendaMeeting[]> {
  const instances = await instancesBetween(from.toISOString(), until.toISOString());
  const series = new Map((await seriesById([...new Set(instances.map((instance) => instance.seriesId))])).map((one) => [one.id, one]));
  const meetings = await Promise.all(instances.map(async (instance) => {
    const open = await openInSeries(instance.seriesId);
    const mine = open.filter((commitment) => commitment.ownerId === meId);
    return {
      seriesId: instance.seriesId, instanceId: instance.id,
      title: seriesTitle(series.get(instance.seriesId) ?? { title: null, codes: [] }),
      startsAt: instance.startsAt ?? '', time: timeFormat.format(new Date(instance.startsAt ?? '')),
      open: open.length, mine: mine.length, mineOverdue: mine.filter((commitment) => overdueDays(commitment, today) > 0).length,
    };
  }));
  return meetings.filter((meeting) => series.has(meeting.seriesId));
}

export interface Agenda {
  meetings: ReadonlySignal<AgendaMeeting[] | undefined>;
  overdue: ReadonlySignal<CommitmentView[] | undefined>;
}

export function createAgenda(screen: Screen, active: ReadonlySignal<boolean>): Agenda {
  const meId = computed(() => screen.team.value?.meId ?? null);
  const meetings = live(() => {
    const [today, me] = [screen.today.value, meId.value];
    if (!active.value) return null;
    const midnight = new Date(`${today}T00:00`);
    return async () => (await meetingsWithOpen(midnight, new Date(`${plusDays(today, 1)}T00:00`), me, today)).filter((meeting) => meeting.open > 0);
  }, screen);
  const overdue = live(() => {
    const [today, me] = [screen.today.value, meId.value];
    return active.value && me ? () => myOpenUntil(me, plusDays(today, -1)) : null;
  }, screen);
  return { meetings, overdue };
}
