// What in view needs a conversation (practice A13), as far as I may see it.
import type { ReadonlySignal } from '@preact/signals';
import type { Id, LocalDate } from '../domain/record';
import type { CommitmentView } from '../store/queries/commitments';
import { needingConversation } from '../store/queries/conversations';
import type { TalkDue } from '../store/queries/conversations';
import type { Reading } from '../store/reading';

export type { TalkDue } from '../store/queries/conversations';

/** By commitment; whatever needs none is left out. */
export type Talks = ReadonlyMap<Id, TalkDue>;
export type ToTalkAbout = ReadonlySignal<Talks>;

interface Viewer {
  /** null: I see what is mine. */
  chairId: Id | null;
  meId: Id | null;
  today: LocalDate;
}

/** Asked by the query that reads the list, so that both are drawn at once. */
export async function talksAbout(views: readonly CommitmentView[], { chairId, meId, today }: Viewer, reading?: Reading): Promise<Talks> {
  const found = await needingConversation(views.map(({ commitment }) => commitment), chairId, meId, today, reading);
  return new Map(found.map((talk) => [talk.commitment.id, talk]));
}
