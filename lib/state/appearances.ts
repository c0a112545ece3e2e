// What was on the table of a running meeting is remembered of it (VOCABULARY: Appearance).
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { give } from './commands';
import type { Screen } from './screen';

/** Links what is shown to the instance that runs (null: none does), once each. */
export function keepAppearances(screen: Screen, running: ReadonlySignal<Id | null>, shown: ReadonlySignal<CommitmentView[] | undefined>): void {
  const linked = new Set<string>();
  const stop = effect(() => {
    const [instance, views] = [running.value, shown.value];
    if (instance === null || !views) return;
    const fresh = views.map((view) => view.commitment.id).filter((id) => !linked.has(`${instance} ${id}`));
    if (fresh.length === 0) return;
    for (const id of fresh) linked.add(`${instance} ${id}`);
    void give(screen.run, ({ putOnTable }) => putOnTable(instance, fresh));
  });
  screen.signal.addEventListener('abort', stop);
}
