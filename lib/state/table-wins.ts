// What the team won since the meeting in front last met.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { winsOnTable } from '../store/queries/wins-on-table';
import type { TableWins } from '../store/queries/wins-on-table';
import type { Board } from './board';
import { live } from './live';
import type { Screen } from './screen';
import { whileShown } from './while-shown';

/** Undefined until read. */
export function createTableWins(screen: Screen, board: Pick<Board, 'meeting' | 'goals'>, end: AbortSignal): ReadonlySignal<TableWins | undefined> {
  const seriesId = computed(() => board.meeting.value?.series.id);
  const startsAt = computed(() => board.meeting.value?.instance?.startsAt ?? null);
  return live(() => {
    const [series, start, goals] = [seriesId.value, startsAt.value, board.goals.value];
    void screen.today.value;
    return series === undefined || !goals ? null : () => winsOnTable(series, goals.map(({ goal }) => goal.id), start, new Date());
  }, whileShown(screen, end));
}
