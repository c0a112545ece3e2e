// Commitments: everything that was promised, as a table to filter, sort, group, and change many at once.
import { createCommitments } from '@/lib/state/dashboard/commitments';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import { fieldsOf, usualView } from '@/lib/domain/commitment-rows';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Commitments.module.css';
import { CommitmentTable } from './CommitmentTable';
import { Filters } from './Filters';
import { Arrangement } from './Arrangement';
import { Views } from './Views';

const rowHeights = Array<number>(12).fill(46);

export function CommitmentsScreen({ dashboard }: ScreenProps) {
  const page = useWhileShown((end) => createCommitments(dashboard, end));
  const [lines, hasAny] = [page.lines.value, page.hasAny.value];
  const isRead = lines !== undefined && hasAny !== undefined;
  return (
    <Page title="Commitments" sub="All that was promised, whoever made it, wherever it was said.">
      {isRead && !hasAny ? <Empty>Nobody has promised anything yet. Open Kept in a meeting and write a line: who does what, by when.</Empty> : (
        <div class={styles.screen}>
          <Views saved={page.saved} />
          <Filters page={page} meId={dashboard.around.value.meId} />
          <Arrangement page={page} />
          {!isRead && <Skeleton heights={rowHeights} />}
          {isRead && lines.count === 0 && <NothingFits page={page} />}
          {isRead && lines.count > 0 && <CommitmentTable dashboard={dashboard} page={page} />}
        </div>
      )}
    </Page>
  );
}

function NothingFits({ page }: { page: CommitmentsPage }) {
  const isUsual = Object.keys(fieldsOf({ ...page.view.value, sort: usualView.sort, isDescending: usualView.isDescending, group: usualView.group })).length === 0;
  return (
    <Empty>
      {isUsual ? 'Nothing is open: all that was promised is done or dropped. ' : 'No commitment fits these filters. '}
      <button type="button" class={ui.link} onClick={() => page.change(isUsual ? { statuses: [] } : usualView)}>{isUsual ? 'Show what was closed too' : 'Clear the filters'}</button>
    </Empty>
  );
}
