// The boulders among themselves, as the dashboard changes them: one makes room for another, and their order.
import type { Boulder } from '../../domain/goal';
import type { Id } from '../../domain/record';
import { orderBoulders, swapBoulder } from '../../store/commands/boulders';
import type { BoulderInput } from '../../store/commands/goals';
import type { Screen } from '../screen';

export interface BoulderActs {
  /** Answers whether it was done. */
  swap(outId: Id, input: BoulderInput): Promise<boolean>;
  /** One place up (-1) or down (1), where there is one. */
  move(boulders: readonly Boulder[], id: Id, step: -1 | 1): Promise<void>;
}

export function createBoulderActs({ run, announce }: Pick<Screen, 'run' | 'announce'>): BoulderActs {
  return {
    swap: async (outId, input) => {
      const receipt = await run(() => swapBoulder(outId, input));
      if (receipt) announce(`“${input.title}” is a boulder now`, receipt);
      return receipt !== undefined;
    },
    move: async (boulders, id, step) => {
      const ids = boulders.map((boulder) => boulder.id);
      const from = ids.indexOf(id);
      const [moved, other] = [boulders[from], boulders[from + step]];
      if (!moved || !other) return;
      const receipt = await run(() => orderBoulders(ids.with(from, other.id).with(from + step, id)));
      if (receipt) announce(`“${moved.title}” is number ${from + step + 1}`, receipt);
    },
  };
}
