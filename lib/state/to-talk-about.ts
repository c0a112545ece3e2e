// What in view needs a conversation (practice A13), as far as I may see it.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Threshold } from '../domain/conversation';
import type { Id, LocalDate } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { needingConversation } from '../store/queries/team-figures';
import { live } from './live';
import type { Screen } from './screen';

/** The reasons by commitment; whatever needs none is left out. */
export type Talks = ReadonlyMap<Id, readonly Threshold[]>;
export type ToTalkAbout = ReadonlySignal<Talks>;

interface Viewer {
  /** null: I see what is mine. */
  chairId: Id | null;
  meId: Id | null;
  today: LocalDate;
}

/** Asked by the query that reads the list, so that both are drawn at once. */
export async function talksAbout(views: readonly CommitmentView[], { chairId, meId, today }: Viewer): Promise<Talks> {
  const found = await needingConversation(views.map(({ commitment }) => commitment), chairId, meId, today);
  return new Map(found.map(({ commitment, thresholds }) => [commitment.id, thresholds]));
}

/** For lists that were read before. `chairId` null: I see what is mine. */
export function createToTalkAbout(screen: Screen, views: ReadonlySignal<readonly CommitmentView[] | undefined>, chairId: ReadonlySignal<Id | null>): ToTalkAbout {
  const found = live(() => {
    const [shown, meId, chair, today] = [views.value, screen.team.value?.meId ?? null, chairId.value, screen.today.value];
    return !shown || meId === null ? null : () => talksAbout(shown, { chairId: chair, meId, today });
  }, screen);
  return computed(() => found.value ?? new Map());
}
