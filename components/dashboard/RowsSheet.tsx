// What is behind a number: whoever doubts it can look.
import type { Id } from '@/lib/domain/record';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { OtherRow } from '@/lib/state/dashboard/over';
import { createRows } from '@/lib/state/dashboard/rows';
import { Results } from '../search/Results';
import { Empty, Skeleton } from '../ui/Message';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';
import styles from './Dashboard.module.css';

interface Props {
  dashboard: Dashboard;
  title: string;
  ids: readonly Id[];
  others?: readonly OtherRow[] | undefined;
  close: () => void;
}

export function RowsSheet({ dashboard, title, ids, others = [], close }: Props) {
  const rows = useWhileShown((end) => createRows(dashboard, ids, end));
  const { around, acts } = dashboard;
  return (
    <Sheet title={title} close={close}>
      {!rows.value && <Skeleton heights={[44, 44, 44]} />}
      {rows.value?.length === 0 && others.length === 0 && <Empty>None of them is there any more.</Empty>}
      {rows.value && <Results views={rows.value} around={around.value} open={(id) => { acts.opened.value = id; }} />}
      {others.length > 0 && (
        <ul class={styles.others} aria-label="Goals and key results">
          {others.map(({ text, href }) => <li key={text}><a class={ui.title} href={href}>{text}</a></li>)}
        </ul>
      )}
    </Sheet>
  );
}
