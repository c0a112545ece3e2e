// The commitments behind a number, as lines of a list.
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../../domain/record';
import { viewsOf } from '../../store/queries/commitments';
import type { CommitmentView } from '../../store/queries/commitments';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

/** In the order of `ids`; undefined until read. */
export function createRows({ screen }: Dashboard, ids: readonly Id[], end: AbortSignal): ReadonlySignal<CommitmentView[] | undefined> {
  return live(() => () => viewsOf(ids), whileShown(screen, end));
}
