// Which commitments a view shows, in which order and groups: first those that are seen, then all of them.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RowView } from '../../domain/commitment-rows';
import type { Id } from '../../domain/record';
import type { Names } from '../../domain/search/names';
import { linesOf, stillStanding } from '../../domain/table-lines';
import type { RowGroup, TableLines } from '../../domain/table-lines';
import { commitmentsTouched, firstRows, tableRows } from '../../store/queries/commitment-table';
import { calmly } from '../../store/watch-calmly';
import { live } from '../live';
import type { Screen } from '../screen';

export interface Order {
  /** Undefined until read. While another view is being read, the lines of the one before. */
  lines: ReadonlySignal<TableLines | undefined>;
  /** How many rows there are; undefined while only the first of them are known. */
  total: ReadonlySignal<number | undefined>;
  /** These are the lines of the view before. */
  isBehind: ReadonlySignal<boolean>;
}

/** All is put in order anew so many ms after a change: rows that are seen are true at once. */
const calm = 400;

/** More than a tall window shows. */
const atFirst = 60;

interface Answer {
  view: RowView;
  groups: readonly RowGroup[];
  total: number | undefined;
}

/** `lingering` are done a moment ago: they stay where they stood. */
export function createOrder(
  own: Screen, view: ReadonlySignal<RowView>, names: ReadonlySignal<Names | undefined>, lingering: ReadonlySignal<ReadonlyMap<Id, unknown>>,
): Order {
  const asked = computed(() => names.value && { view: view.value, asking: { names: names.value, today: own.today.value } });
  const whole = live(() => {
    const question = asked.value;
    return question ? async (): Promise<Answer> => ({ view: question.view, ...await tableRows(question.view, question.asking) }) : null;
  }, own, calmly(commitmentsTouched, calm));
  const first = live(() => {
    const question = asked.value;
    return question && question.view.group === 'none' ? async () => begun(question.view, await firstRows(question.view, question.asking, atFirst)) : null;
  }, own);
  const answer = computed(() => [whole.value, first.value].find((one) => one?.view === view.value) ?? whole.value);
  const groups = standing(answer, lingering, own.signal);
  return {
    lines: computed(() => groups.value && linesOf(groups.value)),
    total: computed(() => answer.value?.total),
    isBehind: computed(() => answer.value?.view !== view.value),
  };
}

const begun = (view: RowView, ids: Id[] | null): Answer | null => ids && { view, groups: [{ key: '', label: '', ids }], total: undefined };

/** What is shown now decides where what goes away lingers; another view begins without it. */
function standing(answer: ReadonlySignal<Answer | undefined>, lingering: ReadonlySignal<ReadonlyMap<Id, unknown>>, end: AbortSignal): ReadonlySignal<readonly RowGroup[] | undefined> {
  const shown = signal<Pick<Answer, 'view' | 'groups'> | undefined>(undefined);
  const stop = effect(() => {
    const [now, before] = [answer.value, shown.peek()];
    const ids = new Set(lingering.value.keys());
    shown.value = now && { view: now.view, groups: before?.view === now.view ? stillStanding(now.groups, before.groups, ids) : now.groups };
  });
  end.addEventListener('abort', stop, { once: true });
  return computed(() => shown.value?.groups);
}
