// What the user does with a commitment in a list, on any screen: run the command, say it, offer to take it back.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MoveReason } from '../domain/commitment';
import { dayText } from '../domain/local-date';
import type { Id, LocalDate } from '../domain/record';
import { acceptHeard, completeCommitment, dropCommitment, giveTo, moveDate, rewordCommitment, setGoal, snooze } from '../store/commands/commitments';
import { reopenCommitment } from '../store/commands/life';
import { undo } from '../store/commands/undo';
import type { CommitmentView } from '../store/queries/commitments';
import type { Receipt } from '../store/write';
import { createBulkActs } from './bulk-acts';
import type { BulkActs } from './bulk-acts';
import { undoTime } from './screen';
import type { Screen } from './screen';

export interface CommitmentActs {
  done(view: CommitmentView): Promise<void>;
  /** Takes a "done" back while it still lingers in the list. */
  notDone(id: Id): Promise<void>;
  drop(id: Id): Promise<void>;
  reword(id: Id, text: string): Promise<boolean>;
  giveTo(id: Id, ownerId: Id | null): Promise<boolean>;
  setGoal(id: Id, goalId: Id | null): Promise<boolean>;
  /** `to` null parks it. */
  move(id: Id, to: LocalDate | null, reason?: MoveReason): Promise<boolean>;
  accept(id: Id): Promise<void>;
  snooze(id: Id, until: Date): Promise<boolean>;
  /** On several at once. */
  all: BulkActs;
  /** Done a moment ago: they stay in their place, ticked, until nobody needs to take them back. */
  lingering: ReadonlySignal<ReadonlyMap<Id, CommitmentView>>;
  /** The one that is shown as a whole, with its history; null: none. */
  opened: Signal<Id | null>;
}

export function createCommitmentActs(screen: Screen): CommitmentActs {
  const linger = createLingering(screen);
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt?.change) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    lingering: linger.views,
    opened: signal(null),
    all: createBulkActs(screen, linger),
    done: async (view) => {
      linger.add(view);
      const receipt = await screen.run(() => completeCommitment(view.commitment.id));
      if (!receipt?.change) return linger.remove(view.commitment.id);
      linger.doneBy(view.commitment.id, receipt.change);
      screen.announce('Kept', receipt);
    },
    notDone: async (id) => {
      const change = linger.changeOf(id);
      // To undo what was done together would open the others again, too.
      if (change && await screen.run(() => linger.isShared(change) ? reopenCommitment(id) : undo(change))) linger.remove(id);
    },
    drop: async (id) => void await say('Dropped', () => dropCommitment(id)),
    reword: (id, text) => say('Changed', () => rewordCommitment(id, text)),
    giveTo: (id, ownerId) => say('Owner changed', () => giveTo(id, ownerId)),
    setGoal: (id, goalId) => say('Goal changed', () => setGoal(id, goalId)),
    move: (id, to, reason) => say(to === null ? 'Parked' : `New date ${dayText(to, screen.today.value)}`, () => moveDate(id, to, reason)),
    accept: async (id) => void await say('Agreed', () => acceptHeard(id)),
    snooze: (id, until) => say('Snoozed', () => snooze(id, until.toISOString())),
  };
}

function createLingering({ signal: end, undone }: Screen) {
  const views = signal<ReadonlyMap<Id, CommitmentView>>(new Map());
  const changes = new Map<Id, Id>();
  const timers = new Map<Id, ReturnType<typeof setTimeout>>();
  const remove = (id: Id) => {
    clearTimeout(timers.get(id));
    const left = new Map(views.peek());
    left.delete(id);
    views.value = left;
  };
  const add = (view: CommitmentView) => {
    const { id } = view.commitment;
    views.value = new Map(views.value).set(id, view);
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(() => remove(id), undoTime));
  };
  const stop = effect(() => {
    const taken = undone.value;
    for (const [id, change] of changes) if (change === taken) remove(id);
  });
  end.addEventListener('abort', () => { stop(); for (const timer of timers.values()) clearTimeout(timer); });
  return {
    views: computed(() => views.value), add, remove,
    doneBy: (id: Id, change: Id) => { changes.set(id, change); },
    changeOf: (id: Id) => changes.get(id),
    isShared: (change: Id) => [...changes.values()].filter((other) => other === change).length > 1,
  };
}
