// The popup's state: what to decide now, the next or running meeting, and the capture line.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { popupSections } from '../domain/sections';
import type { Id } from '../domain/record';
import { assignedShortcuts } from '../messaging/background';
import type { Shortcut } from '../messaging/contract';
import { activeGoals } from '../store/queries/goals';
import { myOpenUntil } from '../store/queries/commitments';
import type { CommitmentView } from '../store/queries/commitments';
import { snoozed } from '../store/queries/nudges';
import { meetingsWithOpen } from './agenda';
import type { AgendaMeeting } from './agenda';
import { createCaptureLine } from './capture';
import type { CaptureLine } from './capture';
import { createCommitmentActs } from './commitment-acts';
import type { CommitmentActs } from './commitment-acts';
import { live } from './live';
import { createScreen } from './screen';
import type { Screen } from './screen';
import { createSurroundings } from './surroundings';
import type { Surroundings } from './surroundings';

export interface Popup {
  screen: Screen;
  acts: CommitmentActs;
  line: CaptureLine;
  around: ReadonlySignal<Surroundings>;
  /** Mine, overdue and due today, less what is snoozed; undefined until it was read. */
  decide: ReadonlySignal<{ overdue: CommitmentView[]; dueToday: CommitmentView[] } | undefined>;
  /** The meeting that began last and is still on, else the next one within twelve hours; null: none is known. */
  meeting: ReadonlySignal<AgendaMeeting | null | undefined>;
  /** Hotkeys as the browser assigned them; undefined until known. */
  shortcuts: ReadonlySignal<Shortcut[] | undefined>;
}

/** A meeting whose end the page did not tell counts as running for this long, in ms. */
const usualLength = 60 * 60_000;

export function createPopup(end: AbortSignal): Popup {
  const screen = createScreen(end);
  const acts = createCommitmentActs(screen);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const goals = live(() => activeGoals, screen);
  const shortcuts = signal<Shortcut[] | undefined>(undefined);
  void screen.run(async () => { shortcuts.value = await assignedShortcuts(); });
  const line = createCaptureLine(screen, computed(() => ({
    seriesId: null, instanceId: null, oneToOne: false, guestIds: new Set<Id>(), goals: goals.value?.map(({ goal }) => goal) ?? [], nextMeetingOn: null,
  })));
  return {
    screen, acts, line, shortcuts,
    around: createSurroundings(screen, goals),
    decide: createDecide(screen, acts, meId),
    meeting: live(() => {
      const [today, me] = [screen.today.value, meId.value];
      return screen.team.value ? () => nextOrRunning(new Date(), me, today) : null;
    }, screen),
  };
}

function createDecide(screen: Screen, acts: CommitmentActs, meId: ReadonlySignal<Id | null>): Popup['decide'] {
  const due = live(() => {
    const [today, me, known] = [screen.today.value, meId.value, screen.team.value];
    if (!known) return null;
    return async () => {
      const views = me === null ? [] : await myOpenUntil(me, today);
      return { me, views, snoozedUntil: await snoozed(views.map((view) => view.commitment.id)) };
    };
  }, screen);
  return computed(() => {
    if (!due.value) return undefined;
    const { me, views, snoozedUntil } = due.value;
    if (me === null) return { overdue: [], dueToday: [] };
    const all = new Map([...acts.lingering.value, ...views.map((view) => [view.commitment.id, view] as const)]);
    const context = { today: screen.today.value, meId: me, snoozed: snoozedUntil, now: new Date() };
    const { overdue, dueToday } = popupSections([...all.values()].map((view) => view.commitment), context);
    const viewsOf = (items: { id: Id }[]) => items.flatMap((item) => all.get(item.id) ?? []);
    return { overdue: viewsOf(overdue), dueToday: viewsOf(dueToday) };
  });
}

async function nextOrRunning(now: Date, meId: Id | null, today: string): Promise<AgendaMeeting | null> {
  const meetings = await meetingsWithOpen(new Date(now.getTime() - usualLength), new Date(now.getTime() + 12 * 3_600_000), meId, today);
  const running = meetings.filter((meeting) => meeting.startsAt <= now.toISOString()).at(-1);
  return running ?? meetings[0] ?? null;
}
