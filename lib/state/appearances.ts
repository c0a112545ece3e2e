// What was on the table of a running meeting is remembered of it (VOCABULARY: Appearance).
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { Board } from './board';
import { give } from './commands';
import type { Screen } from './screen';

/** Links what is on the board to the instance that runs (null: none does), once each. */
export function keepAppearances(screen: Screen, running: ReadonlySignal<Id | null>, { commitments, isCurrent }: Pick<Board, 'commitments' | 'isCurrent'>): void {
  const linked = new Set<string>();
  const stop = effect(() => {
    const [instance, views] = [running.value, commitments.value];
    // Never what was on the table of the meeting before it.
    if (instance === null || !views || !isCurrent.value) return;
    const fresh = views.map((view) => view.commitment.id).filter((id) => !linked.has(`${instance} ${id}`));
    if (fresh.length === 0) return;
    for (const id of fresh) linked.add(`${instance} ${id}`);
    void give(screen.run, ({ putOnTable }) => putOnTable(instance, fresh));
  });
  screen.signal.addEventListener('abort', stop);
}
