// What is open over the dashboard's screen.
import type { Id } from '../../domain/record';

export type Over =
  | null
  | { kind: 'palette' | 'keys' }
  | Rows;

/** The commitments behind a number, and what else made it: each with the address where it is set right. */
export interface Rows {
  kind: 'rows';
  title: string;
  ids: readonly Id[];
  others?: readonly OtherRow[];
}

export interface OtherRow {
  text: string;
  href: string;
}
