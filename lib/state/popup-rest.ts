// What the popup shows below what is due, each part as soon as it was read; and what the user can do with it.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CoachingLog } from '../domain/coaching-log';
import type { Reminder } from '../domain/drafted-message';
import { isHidden } from '../domain/sections';
import type { Id, Instant, LocalDate } from '../domain/record';
import { passHelp, takeHelp } from '../store/commands/parts';
import type { CommitmentView } from '../store/queries/commitments';
import { remindersAbout } from '../store/queries/drafted-messages';
import { snoozed } from '../store/queries/nudges';
import { asksForMe, beforeNextMeeting, followUpsDue, otherTalks, outcomesBegun, overdueOfOthers } from '../store/queries/popup-rest';
import type { AskView, HalfTold, TalkView } from '../store/queries/popup-rest';
import { nextStarts } from '../store/queries/meetings';
import { live } from './live';
import type { Screen } from './screen';

export interface PopupRest {
  /** Mine, due before their meeting meets again. */
  before: CommitmentView[];
  talks: TalkView[];
  followUps: CoachingLog[];
  asks: AskView[];
  reminders: Reminder[];
  /** Outcomes begun to be written before the popup was closed. */
  halfTold: HalfTold[];
  /** When the series of these meets next. */
  starts: ReadonlyMap<Id, Instant>;
}

/** Undefined until it was read; `meId` undefined: not to be read yet, null: nothing is mine. */
export function createRest(screen: Screen, meId: ReadonlySignal<Id | null | undefined>): ReadonlySignal<PopupRest | undefined> {
  const people = computed(() => screen.team.value?.people ?? []);
  return live(() => {
    const [me, today, team] = [meId.value, screen.today.value, people.value];
    if (me === undefined) return null;
    return () => me === null ? Promise.resolve(nothing) : restOf(me, today, team);
  }, screen);
}

const nothing: PopupRest = { before: [], talks: [], followUps: [], asks: [], reminders: [], halfTold: [], starts: new Map() };

async function restOf(meId: Id, today: LocalDate, people: Parameters<typeof remindersAbout>[1]): Promise<PopupRest> {
  const overdue = await overdueOfOthers(meId, today);
  const [before, talks, reminders, followUps, asks, halfTold] = await Promise.all([
    beforeNextMeeting(meId, today), otherTalks(overdue, meId, today), remindersAbout(overdue, people, meId, today),
    followUpsDue(meId, today), asksForMe(meId), outcomesBegun(today),
  ]);
  const views = [...before, ...talks.map(({ view }) => view)];
  const [until, starts] = await Promise.all([
    snoozed(views.map(({ commitment }) => commitment.id)), nextStarts(views.flatMap(({ commitment }) => commitment.seriesId ?? []), new Date()),
  ]);
  const isShown = ({ commitment }: CommitmentView) => !isHidden(commitment, until, new Date());
  const talked = talks.filter(({ view }) => isShown(view));
  const inTalk = new Set(talked.map(({ view }) => view.commitment.id));
  return {
    before: before.filter((view) => isShown(view) && !inTalk.has(view.commitment.id)), talks: talked, reminders, followUps, asks, halfTold, starts,
  };
}

export interface AskActs {
  /** It becomes a commitment of mine, due when what it helps with is. */
  take(view: AskView, meId: Id): Promise<void>;
  pass(view: AskView): Promise<void>;
}

export function createAskActs(screen: Screen): AskActs {
  return {
    take: async ({ ask, about }, meId) => {
      const receipt = await screen.run(() => takeHelp(ask.id, { ownerId: meId, dueOn: about.dueOn, dueAssumed: true }));
      if (receipt) screen.announce('It is yours now', receipt);
    },
    pass: async ({ ask }) => {
      const receipt = await screen.run(() => passHelp(ask.id));
      if (receipt) screen.announce('Left to whoever else can', receipt);
    },
  };
}
