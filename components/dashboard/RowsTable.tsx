// Rows in a box of their own that scrolls, its heads staying in sight.
import type { ComponentChildren } from 'preact';
import styles from './RowsTable.module.css';

interface Props {
  /** What the rows are, for whoever does not see them. */
  name: string;
  columns: readonly ComponentChildren[];
  /** `tr` elements. */
  children: ComponentChildren;
}

export function RowsTable({ name, columns, children }: Props) {
  return (
    <div class={styles.rows} role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead><tr>{columns.map((column, index) => <th key={index} scope="col">{column}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
