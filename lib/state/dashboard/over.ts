// What is open over the dashboard's screen.
import type { Id } from '../../domain/record';

export type Over =
  | null
  | { kind: 'palette' | 'keys' }
  /** The commitments behind a number. */
  | { kind: 'rows'; title: string; ids: readonly Id[] };
