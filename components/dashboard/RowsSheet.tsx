// The commitments behind a number: whoever doubts it can look.
import type { Id } from '@/lib/domain/record';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { createRows } from '@/lib/state/dashboard/rows';
import { Results } from '../search/Results';
import { Empty, Skeleton } from '../ui/Message';
import { Sheet } from '../ui/Sheet';
import { useWhileShown } from '../ui/while-shown';

interface Props {
  dashboard: Dashboard;
  title: string;
  ids: readonly Id[];
  close: () => void;
}

export function RowsSheet({ dashboard, title, ids, close }: Props) {
  const rows = useWhileShown((end) => createRows(dashboard, ids, end));
  const { around, acts } = dashboard;
  return (
    <Sheet title={title} close={close}>
      {!rows.value && <Skeleton heights={[44, 44, 44]} />}
      {rows.value?.length === 0 && <Empty>None of them is there any more.</Empty>}
      {rows.value && <Results views={rows.value} around={around.value} open={(id) => { acts.opened.value = id; }} />}
    </Sheet>
  );
}
