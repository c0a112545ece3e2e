// What in view needs a conversation (practice A13), as far as I may see it.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Threshold } from '../domain/conversation';
import type { Id } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { needingConversation } from '../store/queries/team-figures';
import { live } from './live';
import type { Screen } from './screen';

/** The reasons by commitment; whatever needs none is left out. */
export type ToTalkAbout = ReadonlySignal<ReadonlyMap<Id, readonly Threshold[]>>;

/** Asked when the lists were read, which do not wait for it. `chairId` null: I see what is mine. */
export function createToTalkAbout(screen: Screen, views: ReadonlySignal<readonly CommitmentView[] | undefined>, chairId: ReadonlySignal<Id | null>): ToTalkAbout {
  const found = live(() => {
    const [shown, me, chair, today] = [views.value, screen.team.value?.meId ?? null, chairId.value, screen.today.value];
    return !shown || me === null ? null : () => needingConversation(shown.map(({ commitment }) => commitment), chair, me, today);
  }, screen);
  return computed(() => new Map(found.value?.map(({ commitment, thresholds }) => [commitment.id, thresholds])));
}
