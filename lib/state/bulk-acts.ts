// What the user does with several commitments at once. Each answers whether it worked; if not, nothing was changed.
import type { MoveReason } from '../domain/commitment';
import { dayText } from '../domain/local-date';
import type { Id, LocalDate } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import type { Receipt } from '../store/write';
import { give } from './commands';
import type { Commands } from './commands';
import type { Screen } from './screen';

export interface BulkActs {
  done(views: readonly CommitmentView[]): Promise<boolean>;
  /** `reason` is of those that move to a later day. */
  move(ids: readonly Id[], to: LocalDate, reason?: MoveReason): Promise<boolean>;
  giveTo(ids: readonly Id[], ownerId: Id | null): Promise<boolean>;
  setGoal(ids: readonly Id[], goalId: Id | null): Promise<boolean>;
  drop(ids: readonly Id[], reason?: MoveReason): Promise<boolean>;
}

/** Runs a command and says what it did; false: it did not work, which is told. */
export type Say = (text: string, command: (given: Commands) => Promise<Receipt>) => Promise<boolean>;

interface Lingering {
  add(view: CommitmentView): void;
  remove(id: Id): void;
  doneBy(id: Id, change: Id): void;
}

export function createBulkActs(screen: Screen, linger: Lingering, say: Say): BulkActs {
  return {
    done: async (views) => {
      for (const view of views) linger.add(view);
      const ids = views.map(({ commitment }) => commitment.id);
      const receipt = await give(screen.run, ({ completeAll }) => completeAll(ids));
      const change = receipt?.change;
      for (const id of ids) if (change) linger.doneBy(id, change); else linger.remove(id);
      if (receipt) screen.announce(`${ids.length} kept`, receipt);
      return receipt !== undefined;
    },
    move: (ids, to, reason) => say(`New date ${dayText(to, screen.today.value)} for ${ids.length}`, ({ moveAll }) => moveAll(ids, to, reason)),
    giveTo: (ids, ownerId) => say(`Owner of ${ids.length} changed`, ({ giveAllTo }) => giveAllTo(ids, ownerId)),
    setGoal: (ids, goalId) => say(`Goal of ${ids.length} changed`, ({ setGoalOfAll }) => setGoalOfAll(ids, goalId)),
    drop: (ids, reason) => say(`${ids.length} dropped`, ({ dropAll }) => dropAll(ids, reason)),
  };
}
