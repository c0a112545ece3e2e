// A number in a table that is made of commitments: it opens them.
import type { Id } from '@/lib/domain/record';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import styles from './Dashboard.module.css';

interface Props {
  dashboard: Dashboard;
  /** What they are, as the title of their list. */
  title: string;
  /** One for each that is counted: a commitment promised twice is there twice. */
  ids: readonly Id[];
}

/** Plain where there are none. */
export function Behind({ dashboard: { over }, title, ids }: Props) {
  if (ids.length === 0) return <>0</>;
  const open = () => { over.value = { kind: 'rows', title, ids: [...new Set(ids)] }; };
  return <button type="button" class={styles.barButton} aria-label={`${title}: ${ids.length}`} onClick={open}>{ids.length}</button>;
}
