// What was finished on the table of the meeting in front since it last met. It comes into a picture that is drawn already.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TableWins, winsOnTable } from '../store/queries/wins';
import { afterPicture } from './after-picture';
import type { Board } from './board';
import { live } from './live';
import { loadedOnce } from './loaded-once';
import type { Screen } from './screen';

/** Asked when the list was read; what asks is loaded after that. */
export function createTableWins(screen: Screen, board: Pick<Board, 'meeting' | 'goals' | 'commitments'>): ReadonlySignal<TableWins | undefined> {
  const queries = signal<{ winsOnTable: typeof winsOnTable } | null>(null);
  const load = loadedOnce(async () => { queries.value = await import('../store/queries/wins'); });
  afterPicture(computed(() => board.commitments.value !== undefined), () => void screen.run(load), screen.signal);
  const seriesId = computed(() => board.meeting.value?.series.id);
  const startsAt = computed(() => board.meeting.value?.instance?.startsAt ?? null);
  return live(() => {
    const [asks, series, start, goals] = [queries.value, seriesId.value, startsAt.value, board.goals.value];
    void screen.today.value;
    return !asks || series === undefined || !goals ? null : () => asks.winsOnTable(series, goals.map(({ goal }) => goal.id), start, new Date());
  }, screen);
}
