// Done a moment ago: such lines stay in their place, ticked, until nobody needs to take them back.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { undoTime } from './screen';
import type { Screen } from './screen';

export interface Lingering {
  views: ReadonlySignal<ReadonlyMap<Id, CommitmentView>>;
  add(view: CommitmentView): void;
  remove(id: Id): void;
  /** It stays beyond its time, until it is let go: somebody writes under it. */
  hold(id: Id): void;
  /** It has its time once more. */
  letGo(id: Id): void;
  doneBy(id: Id, change: Id): void;
  changeOf(id: Id): Id | undefined;
  /** Others were done by the same command. */
  isShared(change: Id): boolean;
}

export function createLingering({ signal: end, undone }: Pick<Screen, 'signal' | 'undone'>): Lingering {
  const views = signal<ReadonlyMap<Id, CommitmentView>>(new Map());
  const changes = new Map<Id, Id>();
  const timers = new Map<Id, ReturnType<typeof setTimeout>>();
  const hold = (id: Id) => clearTimeout(timers.get(id));
  const remove = (id: Id) => {
    hold(id);
    const left = new Map(views.peek());
    left.delete(id);
    views.value = left;
  };
  const letGo = (id: Id) => {
    hold(id);
    timers.set(id, setTimeout(() => remove(id), undoTime));
  };
  const stop = effect(() => {
    const taken = undone.value;
    for (const [id, change] of changes) if (change === taken) remove(id);
  });
  end.addEventListener('abort', () => { stop(); for (const timer of timers.values()) clearTimeout(timer); });
  return {
    views: computed(() => views.value), remove, hold, letGo,
    add: (view) => {
      views.value = new Map(views.value).set(view.commitment.id, view);
      letGo(view.commitment.id);
    },
    doneBy: (id, change) => { changes.set(id, change); },
    changeOf: (id) => changes.get(id),
    isShared: (change) => [...changes.values()].filter((other) => other === change).length > 1,
  };
}
