// Which lines of a list are selected: one by one, or from the last one chosen on to another.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';

export interface Selection {
  /** null: nobody is selecting. */
  chosen: ReadonlySignal<ReadonlySet<Id> | null>;
  toggle(id: Id): void;
  /** All from the one that was chosen last to this one, in this order, and what was chosen before them. */
  reach(order: readonly Id[], from: Id, to: Id): void;
  all(order: readonly Id[]): void;
  end(): void;
}

interface State {
  chosen: ReadonlySet<Id>;
  /** Where a reach begins; null: where the keyboard is. */
  anchor: Id | null;
  /** What was chosen before the reach: it stays, however far that goes. */
  before: ReadonlySet<Id>;
}

export function createSelection(): Selection {
  const state = signal<State | null>(null);
  return {
    chosen: computed(() => state.value?.chosen ?? null),
    toggle: (id) => {
      const chosen = new Set(state.value?.chosen);
      if (!chosen.delete(id)) chosen.add(id);
      state.value = { chosen, anchor: id, before: chosen };
    },
    reach: (order, from, to) => {
      const { anchor, before } = state.value ?? { anchor: null, before: new Set<Id>() };
      const start = anchor !== null && order.includes(anchor) ? anchor : from;
      const [first = 0, last = 0] = [order.indexOf(start), order.indexOf(to)].sort((left, right) => left - right);
      state.value = { chosen: new Set([...before, ...order.slice(first, last + 1)]), anchor: start, before };
    },
    all: (order) => {
      const chosen = new Set(order);
      state.value = { chosen, anchor: null, before: chosen };
    },
    end: () => { state.value = null; },
  };
}
