// What the popup shows below what is due, each part as soon as it was read; and what the user can do with it.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CoachingLog } from '../domain/coaching-log';
import type { Draft } from '../domain/draft';
import type { Reminder } from '../domain/drafted-message';
import { plusDays } from '../domain/local-date';
import { isHidden } from '../domain/popup-sections';
import type { Id, Instant, LocalDate } from '../domain/record';
import { takeCheckInHelp } from '../store/commands/check-ins';
import { discardDraft } from '../store/commands/drafts';
import { passHelp, takeHelp } from '../store/commands/parts';
import type { CommitmentView } from '../store/queries/commitments';
import { remindersAbout } from '../store/queries/drafted-messages';
import { snoozed } from '../store/queries/nudges';
import { asksForMe, beforeNextMeeting, followUpsDue, otherTalks, outcomesBegun, overdueOfOthers } from '../store/queries/popup-rest';
import type { AskView, HalfTold, TalkView } from '../store/queries/popup-rest';
import { nextStarts } from '../store/queries/next-starts';
import type { Receipt } from '../store/write';
import { live } from './live';
import { createMessageActs } from './reminders';
import type { MessageActs } from './reminders';
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

export interface RestActs {
  /** It becomes a commitment of mine, due when the commitment is that it helps with; with a goal, in a week. */
  take(view: AskView, meId: Id): Promise<void>;
  pass(view: AskView): Promise<void>;
  /** An outcome that was half written is not wanted after all. */
  letGo(draft: Draft): Promise<void>;
  messages: MessageActs;
}

export function createRestActs(screen: Screen): RestActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
  };
  return {
    take: ({ ask, about }, meId) => say('It is yours now', () => ask.commitmentId === null
      ? takeCheckInHelp(ask.id, { ownerId: meId, dueOn: plusDays(screen.today.peek(), 7), dueAssumed: true }, null)
      : takeHelp(ask.id, { ownerId: meId, dueOn: about.dueOn, dueAssumed: true })),
    pass: ({ ask }) => say('Left to whoever else can', () => passHelp(ask.id)),
    letGo: (draft) => say('Let go', () => discardDraft(draft.id)),
    messages: createMessageActs(screen),
  };
}
