// What the user does with a commitment in a list, on any screen: run the command, say it, offer to take it back.
import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Commitment, Counter, MoveReason } from '../domain/commitment';
import type { Conversation } from '../domain/conversation';
import { dayText } from '../domain/local-date';
import type { Id, LocalDate } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { createBulkActs } from './bulk-acts';
import type { BulkActs, Say } from './bulk-acts';
import { give } from './commands';
import { createLingering } from './lingering';
import { createLookBack } from './look-back';
import type { LookBackActs } from './look-back';
import { loadedOnce } from '../domain/loaded-once';
import type { MessageActs } from './reminders';
import type { Screen } from './screen';
import type { WinMaking } from './win-making';

/** Each promise says whether it was done; whatever went wrong is told by the screen. */
export interface CommitmentActs extends LookBackActs {
  done(view: CommitmentView): Promise<void>;
  /** Takes a "done" back while it still lingers in the list. */
  notDone(id: Id): Promise<void>;
  /** Somebody else saw that it is done. */
  confirm(id: Id): Promise<boolean>;
  /** It was not done after all, or not to be dropped. */
  reopen(id: Id): Promise<boolean>;
  /** It should never have been written down. */
  remove(id: Id): Promise<boolean>;
  drop(id: Id): Promise<boolean>;
  /** With a reason it is the promise made smaller. */
  reword(id: Id, text: string, reason?: MoveReason): Promise<boolean>;
  giveTo(id: Id, ownerId: Id | null): Promise<boolean>;
  setGoal(id: Id, goalId: Id | null): Promise<boolean>;
  /** `to` null parks it. */
  move(id: Id, to: LocalDate | null, reason?: MoveReason): Promise<boolean>;
  accept(id: Id, via?: NonNullable<Commitment['acceptedVia']>): Promise<boolean>;
  counter(id: Id, offer: Counter): Promise<boolean>;
  takeCounter(id: Id): Promise<boolean>;
  decline(id: Id, reason?: MoveReason): Promise<boolean>;
  block(id: Id, obstacle: string): Promise<boolean>;
  unblock(id: Id): Promise<boolean>;
  /** It was talked about, or is for the one-to-one. */
  settle(id: Id, outcome: Conversation['outcome']): Promise<boolean>;
  snooze(id: Id, until: Date): Promise<boolean>;
  /** To draft a message about it; undefined when that could not be loaded, which is told. */
  messages(): Promise<MessageActs | undefined>;
  /** To make what was done a win; undefined when that could not be loaded, which is told. */
  wins(): Promise<WinMaking | undefined>;
  /** On several at once. */
  all: BulkActs;
  /** Done a moment ago: they stay in their place, ticked, until nobody needs to take them back. */
  lingering: ReadonlySignal<ReadonlyMap<Id, CommitmentView>>;
  /** The one that is shown as a whole, with its history; null: none. */
  opened: Signal<Id | null>;
}

const reminders = loadedOnce(() => import('./reminders'));
const winMaking = loadedOnce(() => import('./win-making'));

/** `asks`: whether "done" is followed by the questions of the look back now; never during a call. */
export function createCommitmentActs(screen: Screen, asks: () => boolean = () => false): CommitmentActs {
  const linger = createLingering(screen);
  const { ask, ...lookBack } = createLookBack(screen, linger);
  const say: Say = async (text, command) => {
    const receipt = await give(screen.run, command);
    if (receipt?.change) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  /** Whatever else it is now, it is not done a moment ago. */
  const gone = async (id: Id, saying: Promise<boolean>) => {
    const ok = await saying;
    if (ok) linger.remove(id);
    return ok;
  };
  return {
    lingering: linger.views,
    opened: signal(null),
    messages: () => screen.run(async () => (await reminders()).createMessageActs(screen)),
    wins: () => screen.run(async () => (await winMaking()).createWinMaking(screen)),
    all: createBulkActs(screen, linger, say),
    done: async (view) => {
      const { id } = view.commitment;
      linger.add(view);
      const receipt = await give(screen.run, ({ completeCommitment }) => completeCommitment(id));
      if (!receipt?.change) return linger.remove(id);
      linger.doneBy(id, receipt.change);
      screen.announce('Kept', receipt);
      if (asks()) await ask(id);
    },
    notDone: async (id) => {
      const change = linger.changeOf(id);
      // To undo what was done together would open the others again, too.
      if (change && await give(screen.run, ({ reopenCommitment, undo }) => linger.isShared(change) ? reopenCommitment(id) : undo(change))) {
        linger.remove(id);
        screen.announce('Open again');
      }
    },
    reopen: (id) => gone(id, say('Opened again', ({ reopenCommitment }) => reopenCommitment(id))),
    remove: (id) => gone(id, say('Deleted', ({ removeCommitment }) => removeCommitment(id))),
    move: (id, to, reason) => say(to === null ? 'Parked' : `New date ${dayText(to, screen.today.value)}`, ({ moveDate }) => moveDate(id, to, reason)),
    ...lookBack, ...otherActs(say), ...agreeing(say),
  };
}

function otherActs(say: Say) {
  return {
    confirm: (id) => say('Confirmed', ({ confirmCommitment }) => confirmCommitment(id)),
    drop: (id) => say('Dropped', ({ dropCommitment }) => dropCommitment(id)),
    reword: (id, text, reason) => say('Changed', ({ rewordCommitment }) => rewordCommitment(id, text, reason)),
    giveTo: (id, ownerId) => say('Owner changed', ({ giveTo }) => giveTo(id, ownerId)),
    setGoal: (id, goalId) => say('Goal changed', ({ setGoal }) => setGoal(id, goalId)),
    block: (id, obstacle) => say('Blocked', ({ blockCommitment }) => blockCommitment(id, obstacle)),
    unblock: (id) => say('Not blocked any more', ({ unblockCommitment }) => unblockCommitment(id)),
    settle: (id, outcome) => say(outcome === 'talkNow' ? 'Talked about' : 'For the 1:1', ({ settle }) => settle(id, outcome)),
    snooze: (id, until) => say('Snoozed', ({ snooze }) => snooze(id, until.toISOString())),
  } satisfies Partial<CommitmentActs>;
}

function agreeing(say: Say) {
  return {
    accept: (id, via = 'heard') => say('Agreed', ({ acceptCommitment }) => acceptCommitment(id, via)),
    counter: (id, offer) => say('Other terms offered', ({ counterCommitment }) => counterCommitment(id, offer)),
    takeCounter: (id) => say('Agreed', ({ takeCounter }) => takeCounter(id)),
    decline: (id, reason) => say('Declined', ({ declineCommitment }) => declineCommitment(id, reason)),
  } satisfies Partial<CommitmentActs>;
}
