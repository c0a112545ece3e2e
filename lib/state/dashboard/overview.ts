// The overview: what of mine is open.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { myOpenUntil } from '../../store/queries/commitments';
import type { CommitmentView } from '../../store/queries/commitments';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface Overview {
  /** Mine and due by the end of this week or before; undefined until it was read. */
  mine: ReadonlySignal<CommitmentView[] | undefined>;
}

export function createOverview({ screen }: Dashboard, end: AbortSignal): Overview {
  const meId = computed(() => screen.team.value?.meId ?? null);
  const mine = live(() => {
    const [me, today, team] = [meId.value, screen.today.value, screen.team.value];
    if (!team) return null;
    return async () => me === null ? [] : await myOpenUntil(me, today);
  }, whileShown(screen, end));
  return { mine };
}
