// Selecting several lines of a list: by box, by key, and what the keys then do to all of them.
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import { createSelection } from '@/lib/state/selection';
import type { Selection } from '@/lib/state/selection';
import type { CommitmentView } from '@/lib/state/views';
import { hear } from '../keys/hear';
import { reachKeys, selectedKeys } from '../keys/key-table';
import { focusOn, neighbour } from './list-keys';

export type Asking = 'date' | 'owner' | 'goal' | 'drop' | null;

export interface Selecting {
  selection: Selection;
  asking: Signal<Asking>;
  /** Those that are selected and still to be worked on, in the order of the list. */
  selected(): CommitmentView[];
  pick(id: Id, ranged: boolean): void;
  done(): void;
  end(): void;
  /** Keys that select, and while selecting those that act on all; false: nobody selects, and it is a key of the line's own. */
  hear(event: KeyboardEvent, line: HTMLElement): boolean;
}

/** One for each list, the same at every drawing. */
export function useSelecting(views: readonly CommitmentView[], acts: CommitmentActs): Selecting {
  const shown = useRef(views);
  shown.current = views;
  return useMemo(() => createSelecting(() => shown.current, acts), [acts]);
}

function createSelecting(shown: () => readonly CommitmentView[], acts: CommitmentActs): Selecting {
  const selection = createSelection();
  const asking = signal<Asking>(null);
  // What was done a moment ago still stands there, but there is nothing more to do with it.
  const open = () => shown().filter(({ commitment }) => !acts.lingering.value.has(commitment.id));
  const order = () => open().map(({ commitment }) => commitment.id);
  const selected = () => open().filter(({ commitment }) => selection.chosen.value?.has(commitment.id));
  const end = () => {
    asking.value = null;
    selection.end();
  };
  const done = () => {
    const all = selected();
    if (all.length > 0) void acts.all.done(all).then((worked) => { if (worked) end(); });
  };
  const pick = (id: Id, ranged: boolean) => (ranged ? selection.reach(order(), id, id) : selection.toggle(id));
  const reach = (event: KeyboardEvent, line: HTMLElement, step: number) => {
    const to = neighbour(event.currentTarget as HTMLElement, line, step) ?? line;
    selection.reach(order(), idOf(line), idOf(to));
    focusOn(to);
  };
  const ask = (what: Asking) => { if (selected().length > 0) asking.value = what; };
  const hearKey = (event: KeyboardEvent, line: HTMLElement): boolean => hear(reachKeys, event, {
    down: () => reach(event, line, 1), up: () => reach(event, line, -1), all: () => selection.all(order()),
  }) || (selection.chosen.value !== null && (hear(selectedKeys, event, {
    done, date: () => ask('date'), owner: () => ask('owner'), goal: () => ask('goal'), select: () => pick(idOf(line), false), end,
  }) || true));
  return { selection, asking, selected, pick, done, end, hear: hearKey };
}

export const countText = (count: number) => (count === 0 ? 'None selected' : `${count} selected`);

const idOf = (line: HTMLElement) => line.dataset.commitment ?? '';
