// The heads of the columns: each that can be sorted by is a button, and says how it is sorted now.
import { ArrowDown, ArrowUp } from 'lucide';
import type { RowView, Sort } from '@/lib/domain/commitment-rows';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import pickStyles from '../../commitment/Commitment.module.css';
import { Icon } from '../../ui/Icon';
import ui from '../../ui/ui.module.css';
import styles from './Commitments.module.css';

/** null: what it tells has no order. */
const columns: readonly (readonly [name: string, sort: Sort | null])[] = [
  ['Commitment', null], ['Owner', 'owner'], ['Goal', 'goal'], ['Due', 'due'], ['State', 'status'], ['Captured', 'captured'],
];

export const columnCount = columns.length + 2;

/** Once more by the same column turns it round; the newest captured come first. */
export function sortedBy({ sort, isDescending }: RowView, next: Sort): Pick<RowView, 'sort' | 'isDescending'> {
  return { sort: next, isDescending: sort === next ? !isDescending : next === 'captured' };
}

export function TableHead({ page }: { page: CommitmentsPage }) {
  const { selection, ids } = page.selected;
  const [view, all, chosen] = [page.view.value, page.lines.value?.ids ?? [], ids.value?.length ?? 0];
  const isAll = chosen > 0 && chosen === all.length;
  return (
    <div role="row" class={styles.headRow} aria-rowindex={1}>
      <span role="columnheader" class={styles.pickCell}>
        <input type="checkbox" class={pickStyles.pick} aria-label="Select all" checked={isAll} indeterminate={chosen > 0 && !isAll} onChange={() => (isAll ? selection.end() : selection.all(all))} />
      </span>
      {columns.map(([name, sort]) => (
        <span key={name} role="columnheader" aria-sort={sort === null ? undefined : view.sort !== sort ? 'none' : view.isDescending ? 'descending' : 'ascending'}>
          {sort === null ? name : (
            <button type="button" class={styles.sort} onClick={() => page.change(sortedBy(view, sort))}>
              {name}{view.sort === sort && <Icon icon={view.isDescending ? ArrowDown : ArrowUp} size={13} />}
            </button>
          )}
        </span>
      ))}
      <span role="columnheader"><span class={ui.visuallyHidden}>Actions</span></span>
    </div>
  );
}
