// The day without a meeting in front: today's meetings with something open, what of mine is due, and what comes next.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { overdueDays } from '../domain/commitment';
import { plusDays, timeText } from '../domain/local-date';
import { seriesTitle } from '../domain/meeting';
import type { Id, LocalDate } from '../domain/record';
import { isLoose } from '../domain/sections';
import { inNoMeeting, myOpenUntil, openOnTables } from '../store/queries/commitments';
import type { CommitmentView } from '../store/queries/commitments';
import { heldBetween } from '../store/queries/meetings';
import type { Held } from '../store/queries/meetings';
import { live } from './live';
import type { Reading } from '../store/reading';
import type { Screen } from './screen';
import { talksAbout } from './to-talk-about';
import type { Talks, ToTalkAbout } from './to-talk-about';
import { watchAhead } from './watch-ahead';

export interface AgendaMeeting {
  seriesId: Id;
  instanceId: Id;
  title: string;
  startsAt: string;
  /** "10:00" */
  time: string;
  /** As many as its board lists. */
  open: number;
  mine: number;
  mineOverdue: number;
}

/** These meetings with how much is open in each. */
export async function withOpen(held: readonly Held[], meId: Id | null, today: string, reading?: Reading): Promise<AgendaMeeting[]> {
  const tables = await openOnTables([...new Set(held.map(({ series }) => series.id))], reading);
  return held.map(({ series, instance }) => {
    const open = tables.get(series.id) ?? [];
    const mine = open.filter((commitment) => meId !== null && commitment.ownerId === meId);
    return {
      seriesId: series.id, instanceId: instance.id, title: seriesTitle(series),
      startsAt: instance.startsAt ?? '', time: timeText(new Date(instance.startsAt ?? '')),
      open: open.length, mine: mine.length, mineOverdue: mine.filter((commitment) => overdueDays(commitment, today) > 0).length,
    };
  });
}

export interface Agenda {
  meetings: ReadonlySignal<AgendaMeeting[] | undefined>;
  overdue: ReadonlySignal<CommitmentView[] | undefined>;
  /** Open in no meeting, and not listed as mine and overdue already: nothing is in limbo (practice A32). */
  loose: ReadonlySignal<CommitmentView[] | undefined>;
  /** Of both lists. */
  toTalkAbout: ToTalkAbout;
  /** All of it, so that it can be drawn in one piece. */
  isRead: ReadonlySignal<boolean>;
}

export function createAgenda(screen: Screen, active: ReadonlySignal<boolean>): Agenda {
  const meId = computed(() => screen.team.value?.meId);
  const meetings = live(() => {
    const [today, me] = [screen.today.value, meId.value];
    if (!active.value) return null;
    return async (reading) => {
      const held = await heldBetween(new Date(`${today}T00:00`).toISOString(), new Date(`${plusDays(today, 1)}T00:00`).toISOString(), reading);
      return (await withOpen(held, me ?? null, today, reading)).filter((meeting) => meeting.open > 0);
    };
  }, screen, watchAhead);
  const overdue = live(() => {
    const [today, me] = [screen.today.value, meId.value];
    return active.value && me ? (reading) => withTalks(myOpenUntil(me, plusDays(today, -1), reading), { meId: me, today }, reading) : null;
  }, screen, watchAhead);
  const loose = live(() => {
    const [today, me] = [screen.today.value, meId.value];
    if (!active.value || me === undefined) return null;
    const mine = { today, meId: me };
    return (reading) => withTalks(inNoMeeting(reading).then((views) => views.filter(({ commitment }) => isLoose(commitment, mine))), mine, reading);
  }, screen, watchAhead);
  return {
    meetings, overdue: computed(() => overdue.value?.views), loose: computed(() => loose.value?.views),
    toTalkAbout: computed(() => new Map([...overdue.value?.toTalkAbout ?? [], ...loose.value?.toTalkAbout ?? []])),
    isRead: computed(() => meetings.value !== undefined && loose.value !== undefined && (meId.value === null || overdue.value !== undefined)),
  };
}

/** In no meeting nobody chairs. */
async function withTalks(asked: Promise<CommitmentView[]>, me: { meId: Id | null; today: LocalDate }, reading?: Reading): Promise<{ views: CommitmentView[]; toTalkAbout: Talks }> {
  const views = await asked;
  return { views, toTalkAbout: await talksAbout(views, { ...me, chairId: null }, reading) };
}
