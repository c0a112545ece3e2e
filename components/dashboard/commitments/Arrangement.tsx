// How many there are, in which groups, and by what they are sorted where no column says so.
import { groupings, sorts } from '@/lib/domain/commitment-rows';
import type { Grouping, Sort } from '@/lib/domain/commitment-rows';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import ui from '../../ui/ui.module.css';
import { Choice } from './Choice';
import styles from './Commitments.module.css';
import { sortedBy } from './TableHead';

const groupNames: Record<Grouping, string> = { none: 'Not grouped', status: 'By state', owner: 'By owner', goal: 'By goal', meeting: 'By meeting', due: 'By due day' };
const sortNames: Record<Sort, string> = { due: 'By due day', captured: 'By capture', owner: 'By owner', goal: 'By goal', status: 'By state' };

export function Arrangement({ page }: { page: CommitmentsPage }) {
  const view = page.view.value;
  return (
    <div class={styles.arrangement}>
      <p role="status" class={ui.muted}>{countText(page.total.value)}</p>
      <Choice label="Sort" value={view.sort} options={sorts.map((sort) => [sort, sortNames[sort]])} choose={(sort) => page.change(sortedBy(view, sort as Sort))} />
      <Choice label="Group" value={view.group} options={groupings.map((group) => [group, groupNames[group]])} choose={(group) => page.change({ group: group as Grouping })} />
    </div>
  );
}

function countText(total: number | undefined): string {
  if (total === undefined) return 'Counting…';
  return total === 1 ? 'One commitment' : `${total.toLocaleString('en')} commitments`;
}
