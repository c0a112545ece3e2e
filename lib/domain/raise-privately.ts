// Raising something with one person instead of before everybody (practice A23): a topic of the next one-to-one.
import type { Change } from './change';
import type { Commitment } from './commitment';
import { NotAllowed } from './errors';
import type { Goal } from './goal';
import type { Id, KeptRecord } from './record';
import { raise } from './topic-talk';

interface Raised {
  meId: Id | null;
  withId: Id;
  /** The one-to-one with them, if it is known. */
  seriesId: Id | null;
}

/** The item itself does not change. What is between me and another is not carried to a third. @throws NotAllowed */
export function raisedPrivately(item: Commitment | Goal, { meId, withId, seriesId }: Raised, fresh: KeptRecord): Change {
  if (meId === null) throw refused('Kept does not know yet who you are.', 'Say which of the people you are.');
  if (meId === withId) throw refused('This is you.', 'Choose with whom you want to talk about it.');
  const isCommitment = 'text' in item;
  if (isCommitment && item.visibility === 'pair' && !item.pairIds.includes(withId)) throw refused('This is between you and somebody else.', 'Talk about it with them.');
  return raise({
    text: isCommitment ? item.text : item.title, raisedById: meId, seriesId, origin: 'raisedPrivately', originId: item.id, visibility: 'pair', pairIds: [meId, withId],
  }, fresh);
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
